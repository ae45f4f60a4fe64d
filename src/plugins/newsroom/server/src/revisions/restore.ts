import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isLocalized } from '../../../../../server/governed-types';
import type { Restored } from '../../../contract/revision';
import { newsroom } from '../newsroom';
import { NewsroomRefusal } from '../refusal';
import type { Asked } from './access';
import { formDataOf } from './form-data';
import { REVISION_UNKNOWN, StaleSave } from './refusal';
import { isGoodBase } from './stale';

export interface RestoreAsked {
  readonly id: string;
  readonly base: string | null;
  /** Top-level fields; all of them when `null`. */
  readonly fields: readonly string[] | null;
}

/**
 * Makes the draft say again what a revision says, as a save of its own: the same permissions, the same gate, the same
 * turn. What the revision pointed at and is gone is left out and named.
 * @throws {StaleSave} when the draft is no longer what the person has before them.
 */
export async function restore(
  strapi: Core.Strapi,
  asked: Asked,
  { id, base, fields }: RestoreAsked,
): Promise<Restored> {
  const { revisions } = newsroom(strapi);
  const { story: place, person } = asked;
  if (!asked.mayUpdate) throw new errors.ForbiddenError();
  return strapi.db.transaction(async ({ trx }) => {
    const current = await revisions.lockCurrent(trx, place);
    const row = await revisions.find(trx, place, id);
    if (!current || !row) throw new NewsroomRefusal(REVISION_UNKNOWN, person.language);
    const card = await revisions.presenter(trx, place);
    if (!isGoodBase(base, current, person))
      throw new StaleSave({ base, current: card(current.row), refused: card(row) }, person.language);
    const { data, vanished } = await formDataOf(strapi, place.content_type, await revisions.snapshot(trx, row.hash));
    const isTaken = (path: string) => fields === null || fields.some((field) => path.split('.')[0] === field);
    await save(strapi, asked, Object.fromEntries(Object.entries(data).filter(([name]) => isTaken(name))));
    const after = await revisions.current(trx, place);
    if (!after) throw new Error('A draft that was just restored is not there.');
    const isNew = after.row.number > current.row.number;
    if (isNew) await revisions.markRestored(trx, after.row);
    const present = await revisions.presenter(trx, place);
    const restored = present(isNew ? { ...after.row, kind: 'restored' } : after.row);
    return { ...restored, vanished: vanished.filter(({ path }) => isTaken(path)) };
  });
}

async function save(strapi: Core.Strapi, { story, person, sanitize }: Asked, data: Readonly<Record<string, unknown>>) {
  const { content_type: uid, document_id: documentId, locale } = story;
  const allowed = { ...(await sanitize(data)), updatedBy: person.id };
  await strapi.documents(uid).update({
    documentId,
    ...(isLocalized(strapi.contentType(uid)) && { locale }),
    data: allowed as never, // Strapi's types know the fields of one content type at a time
  });
}
