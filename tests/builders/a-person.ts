import { randomUUID } from 'node:crypto';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import type { Account, Newsroom } from '../harness';

export interface Person extends Account {
  readonly id: number;
}

interface PersonOptions {
  /** The code of an admin role. */
  readonly role: string;
  readonly name?: string;
  readonly email?: string;
  /** Keys of desks. */
  readonly desks?: readonly string[];
  readonly language?: 'vi' | 'en';
}

/** Somebody who may sign in: `await aPerson({ role: 'editor', desks: ['newspaper'] }).in(newsroom)`. */
export const aPerson = (options: PersonOptions) => ({ in: (newsroom: Newsroom) => employ(options, newsroom) });

async function employ(
  { role, name = 'Nguyễn Thị Lan', email = `${randomUUID()}@example.test`, ...rest }: PersonOptions,
  { strapi }: Newsroom,
): Promise<Person> {
  const password = 'Mat-khau-1-cua-toi';
  const person = { name, email, password, role: role as 'editor', ...rest }; // Strapi's own roles are welcome too
  const { id } = await servicesOf(strapi).people.createPerson(person);
  return { id, email, password };
}
