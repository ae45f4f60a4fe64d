import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { parseMasks } from '../../../../../domain/child-privacy/picture/mask';
import type { Faces, HiddenParts, PictureFile, PictureView } from '../../../contract/picture';
import { inTransaction } from '../../../../../server/database';
import { inAct } from '../act';
import { newsroom, type ActingPerson, type Actor } from '../neighbours';
import { safeguard } from '../safeguard';
import { drawHidden, samplesOf, stillSize } from './draw';
import { library, type Ability, type LibraryFile } from './library';
import { namesOf } from './names';
import { oneAtATime } from './one-at-a-time';
import { PictureRefused } from './refusals';
import * as rows from './rows';
import type { StoryPicture } from './shown';

/** Whoever asks, and what their role lets them read. */
export interface Asker {
  readonly actor: Actor & { readonly person: ActingPerson };
  readonly ability: Ability;
}

interface Read {
  readonly file: LibraryFile;
  readonly shown: PictureFile;
}

/** How many pictures that await a second person are listed. */
const MOST_LISTED = 100;

/** Pictures: what was hidden in them for good, and who has looked at the pixels since. */
export const pictures = ({ strapi }: { strapi: Core.Strapi }) => {
  const originals = () => strapi.plugin('safeguard').service('originals');
  const files = library(strapi);
  const inTurn = oneAtATime();

  async function read({ actor, ability }: Asker, documentId: string): Promise<Read> {
    const refuse = (code: 'PICTURE_UNKNOWN' | 'NOT_A_PICTURE') => new PictureRefused(code, actor.person.language);
    const file = await files.readable(ability, documentId);
    if (!file) throw refuse('PICTURE_UNKNOWN');
    if (!file.mime.startsWith('image/')) throw refuse('NOT_A_PICTURE');
    const digest: string = await originals().digest(file);
    const size = digest === '' ? null : await stillSize(originals().pathOf(file), file.mime);
    if (!size) throw refuse('NOT_A_PICTURE');
    const { name, mime } = file;
    const url = originals().linkTo(file, LINK_SECONDS);
    return { file, shown: { id: file.documentId, fileId: file.id, name, mime, url, ...size, digest } };
  }

  async function view(asker: Asker, documentId: string): Promise<PictureView> {
    const { shown } = await read(asker, documentId);
    const [hidden] = await inTransaction(strapi, (trx) => rows.hiddenAmong(trx, [documentId]));
    return { file: shown, hidden: hidden ? await partsOf(hidden, shown.digest, asker.actor.person) : null };
  }

  async function partsOf(hidden: rows.HiddenPicture, digest: string, person: ActingPerson): Promise<HiddenParts> {
    const { hiddenBy, confirmedBy, hiddenAt, confirmedAt, source, masks } = hidden;
    const names = await namesOf(strapi, [hiddenBy, confirmedBy ?? hiddenBy]);
    const isIntact = hidden.digest === digest;
    return {
      ...{ source, masks, isIntact },
      by: { id: hiddenBy, name: names.get(hiddenBy) ?? '' },
      at: hiddenAt.toISOString(),
      confirmedBy: confirmedBy === null ? null : { id: confirmedBy, name: names.get(confirmedBy) ?? '' },
      confirmedAt: confirmedAt?.toISOString() ?? null,
      mayConfirm: isIntact && confirmedBy === null && hiddenBy !== person.id,
    };
  }

  const record = (trx: Knex, actor: Actor, action: string, details: object): Promise<void> =>
    newsroom(strapi).audit.append(trx, { actor, action, details: { ...details } });

  return {
    view,

    /** Makes a new file without what the masks cover. The old one stays as it was. @throws PictureRefused */
    async hide(asker: Asker, documentId: string, body: unknown): Promise<PictureView> {
      const { person } = asker.actor;
      const { file, shown } = await read(asker, documentId);
      const { digest, masks: raw } = Object(body);
      const bytes: Buffer = await originals().read(file);
      if (digest !== shown.digest || sha256(bytes) !== digest)
        throw new PictureRefused('PICTURE_CHANGED', person.language);
      const parsed = parseMasks(raw, shown);
      if (parsed.kind === 'wrong') throw new PictureRefused('BAD_MASKS', person.language, { index: parsed.index });
      const { masks } = parsed;
      const drawn = await inTurn(() => drawHidden(bytes, file.mime, masks));
      const made = await files.add(drawn, { beside: file, by: person.id });
      const { width, height } = shown;
      const row = {
        ...{ file: made.documentId, source: documentId, sourceDigest: shown.digest, width, height, masks },
        ...{ digest: await originals().digest(made), hiddenBy: person.id, hiddenAt: new Date() },
      };
      const kinds = [...new Set(masks.map(({ hides }) => hides))].sort();
      try {
        await inAct(strapi, async (trx) => {
          await rows.insertHidden(trx, row);
          const details = { picture: row.file, source: documentId, digest: row.digest, masks: masks.length, kinds };
          await record(trx, asker.actor, 'picture-hide', details);
        });
      } catch (error) {
        await files.remove(made); // a picture that nobody knows to confirm must not be in the library
        throw error;
      }
      return view(asker, made.documentId);
    },

    /** A second person has looked at exactly these pixels. @throws PictureRefused */
    async confirm(asker: Asker, documentId: string, body: unknown): Promise<PictureView> {
      const { actor } = asker;
      const refuse = (code: ConstructorParameters<typeof PictureRefused>[0]) =>
        new PictureRefused(code, actor.person.language);
      const { shown } = await read(asker, documentId);
      await inAct(strapi, async (trx) => {
        const [hidden] = await rows.hiddenAmong(trx, [documentId]);
        if (!hidden) throw refuse('NOTHING_HIDDEN');
        if (hidden.hiddenBy === actor.person.id) throw refuse('OWN_PIXELS');
        if (Object(body).digest !== hidden.digest || shown.digest !== hidden.digest) throw refuse('PICTURE_CHANGED');
        const isOurs = await rows.confirmHidden(trx, documentId, { by: actor.person.id, at: new Date() });
        if (!isOurs) throw refuse('PIXELS_CONFIRMED');
        await record(trx, actor, 'picture-confirm', { picture: documentId, digest: hidden.digest });
        const showing = await newsroom(strapi).forgetting.storiesShowing(shown.fileId);
        await safeguard(strapi).findings.settleAll(trx, showing);
      });
      return view(asker, documentId);
    },

    /** What awaits a second person, what waits longest first. */
    async waiting(asker: Asker): Promise<readonly PictureView[]> {
      const waiting = await inTransaction(strapi, (trx) => rows.unconfirmed(trx, MOST_LISTED));
      const views: PictureView[] = [];
      for (const { file } of waiting) {
        const shown = await view(asker, file).catch(unlessRefused);
        if (shown) views.push(shown);
      }
      return views;
    },

    /** Where the installation's detector sees faces. */
    async faces(asker: Asker, documentId: string): Promise<Faces> {
      const { file } = await read(asker, documentId);
      return safeguard(strapi).faces.propose(async () => samplesOf(await originals().read(file)));
    },

    /** Of these pictures of a story, the files of which parts were hidden and whose pixels nobody else stands for. */
    async unconfirmedAmong(trx: Knex, shown: readonly StoryPicture[]): Promise<ReadonlySet<string>> {
      const hidden = await rows.hiddenAmong(trx, [...new Set(shown.map(({ file }) => file))]);
      const open = new Set<string>();
      for (const { file, digest, confirmedBy } of hidden) {
        const picture = shown.find((each) => each.file === file);
        if (confirmedBy === null || (await originals().digest(picture)) !== digest) open.add(file);
      }
      return open;
    },
  };
};

export type PicturesService = ReturnType<typeof pictures>;

const LINK_SECONDS = 3600;

/** Of the very bytes that are drawn on: the file may be replaced while somebody asks. */
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A file that is gone, or not theirs to read, awaits nobody. */
function unlessRefused(error: unknown): null {
  if (error instanceof PictureRefused) return null;
  throw error;
}
