import { createHash } from 'node:crypto';
import { isInForce, type Consent } from '../consent';
import type { Finding } from '../finding';
import { messageOf } from '../messages';

/** A picture or a film as a story shows it. */
export interface ShownPicture {
  /** Where it stands: `cover.image`, `body.2.figures.0.image`. */
  readonly field: string;
  /** The document id of its file in the media library. */
  readonly file: string;
  /** Who is in it, as somebody answered; `null` when nobody has. */
  readonly declaration: string | null;
}

/** A consent, as far as pictures of one story are asked. */
export interface PictureConsent extends Pick<Consent, 'kinds' | 'expiresAt' | 'withdrawnAt'> {
  /** Files it is for; none: any picture in its stories. */
  readonly media: readonly string[];
}

export interface PictureFacts {
  /** The consents for this story. */
  readonly consents: readonly PictureConsent[];
  /** Files that somebody hid parts of, and whose pixels as they are now nobody else has confirmed. */
  readonly unconfirmed: ReadonlySet<string>;
  /** Files in which a detector sees a face. */
  readonly withFaces: ReadonlySet<string>;
  readonly now: Date;
}

const ANSWERS: readonly string[] = ['no-people', 'adults', 'child-not-identifiable', 'child-identifiable'];

export const PICTURE_KINDS = ['picture-declaration', 'picture-consent', 'picture-confirmation'] as const;

export type PictureKind = (typeof PICTURE_KINDS)[number];

/**
 * What must be settled before readers see the pictures of a story: who is in each of them, whose consent there is, and
 * a second person's eyes on what was hidden. None of it can be waived. What a detector sees is only pointed out.
 */
export function pictureFindings(pictures: readonly ShownPicture[], facts: PictureFacts): readonly Finding[] {
  return pictures.flatMap((picture) => [
    ...faultsOf(picture, facts).map((kind) => findingOf(picture, { kind, severity: 'block' })),
    ...(picture.declaration === 'no-people' && facts.withFaces.has(picture.file)
      ? [findingOf(picture, { kind: 'picture-face', severity: 'warn' })]
      : []),
  ]);
}

export const isPictureKind = (kind: string): kind is PictureKind => PICTURE_KINDS.some((each) => each === kind);

function faultsOf({ file, declaration }: ShownPicture, { consents, unconfirmed, now }: PictureFacts): PictureKind[] {
  const covers = ({ kinds, media, ...consent }: PictureConsent) =>
    kinds.includes('image') && (media.length === 0 || media.includes(file)) && isInForce(consent, now);
  return [
    ...(declaration !== null && ANSWERS.includes(declaration) ? [] : (['picture-declaration'] as const)),
    ...(declaration === 'child-identifiable' && !consents.some(covers) ? (['picture-consent'] as const) : []),
    ...(unconfirmed.has(file) ? (['picture-confirmation'] as const) : []),
  ];
}

const findingOf = (
  { field, file }: ShownPicture,
  { kind, severity }: Pick<Finding, 'severity'> & { readonly kind: PictureKind | 'picture-face' },
): Finding => ({
  id: createHash('sha256').update([kind, field, file].join('\u0000')).digest('hex').slice(0, 20),
  ...{ kind, field, rule: kind, severity, start: 0, end: 0, excerpt: '' },
  message: messageOf(kind),
});
