/** A still picture in an open form, by the path of its field: `cover.image`, `body.2.image`, `files.0`. */
export interface PictureInForm {
  readonly field: string;
  /** Its document id in the media library. */
  readonly id: string;
  readonly name: string;
  readonly preview: string;
}

type Entry = Readonly<Record<string, unknown>>;

const DEEPEST = 8;

/** Every picture in the values of a form, in their order. */
export function picturesIn(values: unknown, path = '', depth = 0): readonly PictureInForm[] {
  if (typeof values !== 'object' || values === null || depth > DEEPEST) return [];
  const found = path === '' ? null : pictureOf(values as Entry, path); // an object has keys
  if (found) return [found];
  return Object.entries(values).flatMap(([name, value]) =>
    picturesIn(value, path === '' ? name : `${path}.${name}`, depth + 1),
  );
}

function pictureOf(value: Entry, field: string): PictureInForm | null {
  const { documentId, mime, name, url, formats } = value;
  if (typeof documentId !== 'string' || typeof mime !== 'string' || !mime.startsWith('image/')) return null;
  const { thumbnail } = Object(formats) as { readonly thumbnail?: { readonly url?: string } };
  return { field, id: documentId, name: String(name ?? ''), preview: thumbnail?.url ?? String(url ?? '') };
}
