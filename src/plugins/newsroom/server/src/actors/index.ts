import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

export interface ActingPerson {
  readonly id: number;
  readonly name: string;
  readonly language: 'vi' | 'en';
}

/** Who does something, and the way it came. `person: null` is nobody, and nobody publishes. */
export interface Actor {
  readonly person: ActingPerson | null;
  /** On whose word nobody acts: who set the schedule that fires now. */
  readonly onWordOf?: ActingPerson;
  /** `admin`, `content-manager`, `rest`, `schedule`, `service` … */
  readonly path: string;
}

interface AdminUser {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly preferedLanguage?: string | null;
}

/** Two copies of this module share it: a test outside the server's own registry acts through the same store. */
const acting: AsyncLocalStorage<Actor> = shared();

/** Who acts now: whoever `runAs` says, else the person whose admin session asks, else nobody. */
export const actors = ({ strapi }: { strapi: Core.Strapi }) => ({
  current: (): Actor => acting.getStore() ?? fromRequest(strapi),

  /** Does the work in this person's name. A token, an import, a schedule is no person. */
  runAs: <T>(person: ActingPerson, path: string, work: () => Promise<T>): Promise<T> =>
    acting.run({ person, path }, work),

  /** Does the work when nobody is there, on the word that this person gave before. */
  runOnWordOf: <T>(person: ActingPerson, path: string, work: () => Promise<T>): Promise<T> =>
    acting.run({ person: null, onWordOf: person, path }, work),

  /** Does the work in nobody's name. */
  runAsNobody: <T>(path: string, work: () => Promise<T>): Promise<T> => acting.run({ person: null, path }, work),

  /** @throws when there is no such account, or it was closed. */
  async person(id: number): Promise<ActingPerson> {
    const user: AdminUser | null = await strapi.db.query('admin::user').findOne({ where: { id, isActive: true } });
    if (!user) throw new Error(`There is no active account ${id}.`);
    return personOf(user);
  },
});

export type ActorsService = ReturnType<typeof actors>;

/** Who answers for what is done now. */
export const moverOf = ({ person, onWordOf }: Actor): ActingPerson | null => person ?? onWordOf ?? null;

export const personOf = ({ id, firstname, lastname, preferedLanguage }: AdminUser): ActingPerson => ({
  id,
  name: nameOf({ firstname, lastname }),
  language: preferedLanguage === 'en' ? 'en' : 'vi',
});

/** As it is written: the newsroom keeps a whole name in one field. */
export const nameOf = ({ firstname, lastname }: Pick<AdminUser, 'firstname' | 'lastname'>): string =>
  [lastname, firstname].filter(Boolean).join(' ');

/** Only a session of the admin is a person: an admin token carries its owner's name, but anybody may hold it. */
function fromRequest(strapi: Core.Strapi): Actor {
  const request = strapi.requestContext.get();
  if (!request) return { person: null, path: 'service' };
  const { state, path } = request;
  const isSession = state?.auth?.strategy?.name === 'admin' && state.user;
  return { person: isSession ? personOf(state.user) : null, path: pathOf(path, isSession) };
}

function pathOf(path: string, isSession: boolean): string {
  if (!isSession) return path.startsWith('/api') ? 'rest' : 'token';
  return path.startsWith('/content-manager') ? 'content-manager' : 'admin';
}

function shared(): AsyncLocalStorage<Actor> {
  const key = Symbol.for('awareness.newsroom.acting');
  const holder = globalThis as { [key]?: AsyncLocalStorage<Actor> };
  return (holder[key] ??= new AsyncLocalStorage<Actor>());
}
