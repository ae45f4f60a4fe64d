import type { FacetKind } from '../read-model/facets';
import { isKnownTerm, type KeptScheme } from '../read-model/vocabulary';
import type { Ask } from './answer';
import type { ContentApi } from './context';
import { ContentApiRefusal } from './problem';
import { shaped } from './query';

const KEY = /^[a-z0-9][a-z0-9-]{0,59}$/;
const UNIT = /^\d{1,20}$/;

/** Parameters that take a term of a vocabulary. */
const TERMS = {
  topic: { scheme: 'topics', facet: 'topic', pattern: KEY, shape: 'the key of a topic' },
  audience: { scheme: 'audiences', facet: 'audience', pattern: KEY, shape: 'the key of an audience' },
  tier: { scheme: 'tiers', facet: 'tier', pattern: KEY, shape: 'the key of an age tier' },
  unit: { scheme: 'units', facet: 'unit', pattern: UNIT, shape: 'the code of an administrative unit' },
  strand: { scheme: 'topics', facet: 'topic', pattern: KEY, shape: 'the key of a strand' },
} as const satisfies Readonly<Record<string, { scheme: KeptScheme; facet: FacetKind; pattern: RegExp; shape: string }>>;

export type TermName = keyof typeof TERMS;

/** What a parameter says, or `null` when it is absent. Whether its vocabulary has such a term is not asked. */
export function termAsked({ query }: Ask, name: TermName): string | null {
  const { pattern, shape } = TERMS[name];
  return shaped(query, name, pattern, shape);
}

/**
 * A term of a vocabulary, or `null` when the parameter is absent. One that was taken out of its vocabulary is good as long
 * as an item has it.
 *
 * @throws {ContentApiRefusal} 400 with the parameter, and with the address of the vocabulary.
 */
export async function termIn({ reader, base }: ContentApi, ask: Ask, name: TermName): Promise<string | null> {
  const { scheme, facet, shape } = TERMS[name];
  const term = termAsked(ask, name);
  if (term === null || (await isKnownTerm(reader, { scheme, facet, term }))) return term;
  const known = `${base}/schemes/${scheme}`;
  const detail = `"${name}" must be ${shape}. There is none of that name; ${known} lists them.`;
  throw new ContentApiRefusal(400, 'bad-parameter', detail, { parameter: name, scheme: known });
}
