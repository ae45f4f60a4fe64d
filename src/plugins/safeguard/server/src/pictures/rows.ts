import type { Knex } from 'knex';
import type { Mask } from '../../../../../domain/child-privacy/picture/mask';

const TABLE = 'safeguard_hidden_pictures';

/** A picture of which parts were hidden. */
export interface HiddenPicture {
  /** Document ids: of the new file, and of the one it was made of. */
  readonly file: string;
  readonly source: string;
  /** SHA-256 of the bytes that it was made of, and of those that were made. */
  readonly sourceDigest: string;
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  readonly masks: readonly Mask[];
  readonly hiddenBy: number;
  readonly hiddenAt: Date;
  readonly confirmedBy: number | null;
  readonly confirmedAt: Date | null;
}

const rowOf = (raw: Readonly<Record<string, unknown>>): HiddenPicture => ({
  file: String(raw.file),
  source: String(raw.source),
  sourceDigest: String(raw.source_digest),
  digest: String(raw.digest),
  width: Number(raw.width),
  height: Number(raw.height),
  masks: JSON.parse(String(raw.masks)),
  hiddenBy: Number(raw.hidden_by),
  hiddenAt: new Date(Number(raw.hidden_at)),
  confirmedBy: raw.confirmed_by === null ? null : Number(raw.confirmed_by),
  confirmedAt: raw.confirmed_at === null ? null : new Date(Number(raw.confirmed_at)),
});

export async function hiddenAmong(knex: Knex, files: readonly string[]): Promise<readonly HiddenPicture[]> {
  if (files.length === 0) return [];
  return (await knex(TABLE).whereIn('file', [...files])).map(rowOf);
}

/** Those that nobody has confirmed, what waits longest first. */
export async function unconfirmed(knex: Knex, most: number): Promise<readonly HiddenPicture[]> {
  return (await knex(TABLE).whereNull('confirmed_at').orderBy('hidden_at').limit(most)).map(rowOf);
}

export async function insertHidden(
  trx: Knex,
  picture: Omit<HiddenPicture, 'confirmedBy' | 'confirmedAt'>,
): Promise<void> {
  const { file, source, digest, width, height } = picture;
  await trx(TABLE).insert({
    ...{ file, source, digest, width, height },
    source_digest: picture.sourceDigest,
    masks: JSON.stringify(picture.masks),
    hidden_by: picture.hiddenBy,
    hidden_at: picture.hiddenAt.getTime(),
  });
}

/** Whether this call confirmed it: two people at once are one confirmation. */
export const confirmHidden = async (trx: Knex, file: string, { by, at }: { readonly by: number; readonly at: Date }) =>
  (await trx(TABLE)
    .where({ file })
    .whereNull('confirmed_at')
    .update({ confirmed_by: by, confirmed_at: at.getTime() })) > 0;
