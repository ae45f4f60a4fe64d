import type { Newsroom } from '../harness';
import { aStory, type Story } from './a-story';

export const CENTER = 'api::support-center.support-center';
const UNIT = 'api::admin-unit.admin-unit';

/** A place where children find help, verified: `await aCenter({ unit: city }).publishedIn(newsroom)`. No number is made up. */
export const aCenter = (fields: Readonly<Record<string, unknown>> = {}) => {
  const centre = { name: 'Điểm tư vấn', kind: 'counselling', verifiedAt: '2026-11-01T00:00:00.000Z' };
  return aStory(CENTER, { title: undefined, standfirst: undefined, slug: undefined, ...centre, ...fields });
};

/** An administrative unit. @returns its document id */
export async function aUnit({ strapi }: Newsroom, data: Readonly<Record<string, unknown>>): Promise<string> {
  const { documentId } = await strapi.documents(UNIT).create({ data: data as never });
  return documentId;
}

export type { Story };
