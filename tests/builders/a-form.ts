import type { Test } from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import type { Story } from './a-story';

/** A story's edit form, as somebody's browser holds it. */
export interface Form {
  /** The revision it was loaded at: `"…"`. */
  readonly base: string;
  /** What the form shows. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Sends the fields on top of what the form was loaded at. */
  save(fields: Readonly<Record<string, unknown>>): Test;
}

/** Opens the form as Strapi's panel does: `await (await openForm(http, story)).save({ title: 'Mới' }).expect(200)`. */
export async function openForm(http: TestAgent, { uid, documentId }: Story, locale = 'vi'): Promise<Form> {
  const address = `/content-manager/collection-types/${uid}/${documentId}?locale=${locale}`;
  const { headers, body } = await http.get(address).expect(200);
  const base = String(headers.etag);
  return { base, data: body.data, save: (fields) => http.put(address).set('If-Match', base).send(fields) };
}
