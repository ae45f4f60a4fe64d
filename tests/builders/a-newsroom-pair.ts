import type { Core } from '@strapi/strapi';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import type { Newsroom } from '../harness';

/** Who writes and who answers for it, at every desk. They act, and never sign in. */
export interface Pair {
  readonly writer: ActingPerson;
  readonly editor: ActingPerson;
}

interface ActingPerson {
  readonly id: number;
  readonly name: string;
  readonly language: 'vi' | 'en';
}

const EMAILS = { writer: 'nguoi-viet@example.test', editor: 'nguoi-duyet@example.test' } as const;
const known = new WeakMap<Core.Strapi, Promise<Pair>>();

/** The same two people for every story of a newsroom: made at the first, found again after a restart. */
export function aPair({ strapi }: Newsroom): Promise<Pair> {
  const pair = known.get(strapi) ?? employ(strapi);
  known.set(strapi, pair);
  return pair;
}

async function employ(strapi: Core.Strapi): Promise<Pair> {
  return { writer: await person(strapi, EMAILS.writer), editor: await person(strapi, EMAILS.editor) };
}

/** Straight into the table: a password takes a while to hash, and they need none. */
async function person(strapi: Core.Strapi, email: string): Promise<ActingPerson> {
  const users = strapi.db.query('admin::user');
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
  const data = { firstname: email, email, isActive: true, blocked: false, roles: [role.id] };
  const { id } = (await users.findOne({ where: { email } })) ?? (await users.create({ data }));
  return servicesOf(strapi).actors.person(id);
}

/** Does it in the writer's name. */
export async function asWriter<T>(newsroom: Newsroom, work: () => Promise<T>): Promise<T> {
  const { writer } = await aPair(newsroom);
  return servicesOf(newsroom.strapi).actors.runAs(writer, 'test', work);
}

/** Does it in the editor's name. */
export async function asEditor<T>(newsroom: Newsroom, work: () => Promise<T>): Promise<T> {
  const { editor } = await aPair(newsroom);
  return servicesOf(newsroom.strapi).actors.runAs(editor, 'test', work);
}
