import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** The people of the demonstration. All of them are fictional; `.invalid` receives no mail (RFC 2606). */
export const PEOPLE = [
  { name: 'Phóng viên Minh An', email: 'minh-an@bao.invalid', role: 'journalist', desk: 'newspaper' },
  { name: 'Phóng viên Thu Hà', email: 'thu-ha@bao.invalid', role: 'journalist', desk: 'newspaper' },
  { name: 'Biên tập Hoài Nam', email: 'hoai-nam@bao.invalid', role: 'editor', desk: 'newspaper' },
  { name: 'Biên tập Thanh Vân', email: 'thanh-van@bao.invalid', role: 'editor', desk: 'newspaper' },
  { name: 'Phóng viên Hoàng Lan', email: 'hoang-lan@dai.invalid', role: 'journalist', desk: 'broadcaster' },
  { name: 'Biên tập Quang Minh', email: 'quang-minh@dai.invalid', role: 'editor', desk: 'broadcaster' },
  { name: 'Phóng viên Ngọc Diệp', email: 'ngoc-diep@cong.invalid', role: 'journalist', desk: 'portal' },
  { name: 'Biên tập Bảo Châu', email: 'bao-chau@cong.invalid', role: 'editor', desk: 'portal' },
  { name: 'Thư ký Đức Huy', email: 'duc-huy@bao.invalid', role: 'managing-editor', desk: 'newspaper' },
  { name: 'Giám sát Kim Chi', email: 'kim-chi@giamsat.invalid', role: 'overseer', desk: 'portal' },
  { name: 'Quản trị', email: 'quan-tri@bao.invalid', role: 'super-admin', desk: 'newspaper' },
] as const;

export interface PersonAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: string;
  readonly desk: string;
}

/** Letters of both cases and digits, as Strapi asks of a password. */
const newPassword = (): string => `Hue-${randomBytes(12).toString('base64url')}-1a`;

/** Makes the people who are not there yet. A password is known once, so only new ones are answered. */
export async function seedPeople(strapi: Core.Strapi): Promise<readonly PersonAccount[]> {
  const people = strapi.plugin('newsroom').service('people');
  const accounts: PersonAccount[] = [];
  for (const person of PEOPLE) {
    if (await strapi.db.query('admin::user').findOne({ where: { email: person.email } })) continue;
    const password = newPassword();
    const role = person.role === 'super-admin' ? 'strapi-super-admin' : person.role;
    await people.createPerson({ ...person, role, desks: [person.desk], password, language: 'vi' });
    accounts.push({ ...person, password });
  }
  return accounts;
}
