import type { Core, UID } from '@strapi/strapi';
import { isGoverned } from '../../../../../server/governed-types';
import { newsroom } from '../newsroom';
import { GateRefusal } from './gate-refusal';
import { withRefusalsOnRecord } from './refusals-on-record';

/** What this needs of Strapi's database; its own type keeps the entity manager's methods from being replaced. */
interface Database {
  readonly entityManager: { deleteMany(uid: string, params?: Params): Promise<unknown> };
  readonly lifecycles: { disable(): void; enable(): void };
}

interface Params {
  readonly where?: object;
}

/**
 * Stories go one by one, through the gate. Two of Strapi's own ways delete them by the table instead, past every document
 * middleware: giving up a language in the settings, and `strapi import` and `strapi transfer`, which empty all tables first
 * and switch off what listens to the database. The first is refused while there is a story that would go, the others
 * always: what they bring is before readers at once.
 */
export function guardDeletions(strapi: Core.Strapi): void {
  const { entityManager, lifecycles } = strapi.db as unknown as Database;
  const isListening = watched(lifecycles);
  const refuse = refuser(strapi);
  const { deleteMany } = entityManager;
  entityManager.deleteMany = async (uid, params = {}) => {
    if (!isListening()) await refuse('IMPORT_CLOSED');
    const type = strapi.contentTypes[uid as UID.ContentType]; // any model's name may come
    if (type && isGoverned(type) && (await strapi.db.query(type.uid).count({ where: params.where ?? {} })) > 0)
      await refuse('STORIES_WOULD_GO', { content_type: type.uid, ...localeIn(params) });
    return deleteMany.call(entityManager, uid, params);
  };
}

/** Whether whoever listens to the database hears of what is written. */
function watched(lifecycles: Database['lifecycles']): () => boolean {
  let isListening = true;
  const { disable, enable } = lifecycles;
  lifecycles.disable = () => {
    isListening = false;
    disable();
  };
  lifecycles.enable = () => {
    isListening = true;
    enable();
  };
  return () => isListening;
}

type Place = Partial<{ readonly content_type: UID.ContentType; readonly locale: string }>;

function refuser(strapi: Core.Strapi) {
  return async (code: 'IMPORT_CLOSED' | 'STORIES_WOULD_GO', place: Place = {}): Promise<never> => {
    const actor = newsroom(strapi).actors.current();
    return withRefusalsOnRecord(strapi, { actor, action: 'delete-many', place }, () =>
      Promise.reject(new GateRefusal(code, actor)),
    );
  };
}

const localeIn = ({ where }: Params): Place => {
  const { locale }: { readonly locale?: unknown } = Object(where);
  return typeof locale === 'string' ? { locale } : {};
};
