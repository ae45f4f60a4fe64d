import type { Core } from '@strapi/strapi';
import { ageOf } from '../../../../../domain/hotline/freshness';
import type { KeptFact } from '../../../contract/facts';
import { CENTER, HOTLINE } from '../standing/collect';

export const UID_OF = { hotline: HOTLINE, 'support-center': CENTER } as const;

const TYPES = Object.keys(UID_OF) as readonly KeptFact['type'][]; // Object.keys forgets the keys' type

interface Row {
  readonly documentId: string;
  readonly name: string;
  readonly verifiedAt: string | null;
}

/** Everything published that somebody has to verify from time to time, what is due first at the top. */
export async function keptFacts(strapi: Core.Strapi, goodForDays: number, now: number): Promise<readonly KeptFact[]> {
  const all = await Promise.all(TYPES.map((type) => factsOf(strapi, type)));
  return all
    .flat()
    .map(({ type, documentId, name, verifiedAt }) => {
      const { phase, dueAt } = ageOf(verifiedAt === null ? null : Date.parse(verifiedAt), goodForDays, now);
      return { type, documentId, name, phase, verifiedAt: instant(verifiedAt), dueAt: instant(dueAt) };
    })
    .sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''));
}

async function factsOf(strapi: Core.Strapi, type: KeptFact['type']) {
  const rows: Row[] = await strapi.db
    .query(UID_OF[type])
    .findMany({ where: { publishedAt: { $notNull: true } }, select: ['documentId', 'name', 'verifiedAt'] });
  return rows.map((row) => ({ ...row, type, verifiedAt: row.verifiedAt ?? null }));
}

const instant = (when: string | number | null): string | null => (when === null ? null : new Date(when).toISOString());
