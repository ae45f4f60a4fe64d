import { isItemFormat, type ItemFormat } from '../read-model/documents';
import type { Ask } from './answer';
import { ContentApiRefusal, badParameter } from './problem';

interface Served {
  /** The `Content-Type` it is sent with. */
  readonly as: string;
  /** What a reader can ask for it by in `Accept`. Nothing, where `?format=` alone tells it from another format. */
  readonly accepted: readonly string[];
}

/** Best first: among what a reader likes equally, the first is sent. */
const SERVED: Readonly<Record<ItemFormat, Served>> = {
  ninjs: { as: 'application/json; charset=utf-8', accepted: ['application/json', 'application/ninjs+json'] },
  'ninjs-1.6': { as: 'application/json; charset=utf-8', accepted: [] },
  jsonld: { as: 'application/ld+json; charset=utf-8', accepted: ['application/ld+json'] },
  html: { as: 'text/html; charset=utf-8', accepted: ['text/html', 'application/xhtml+xml'] },
  text: { as: 'text/plain; charset=utf-8', accepted: ['text/plain'] },
  speech: { as: 'text/plain; charset=utf-8', accepted: [] },
};

export const ITEM_FORMATS = Object.keys(SERVED) as readonly ItemFormat[]; // the keys of the table above

export const contentTypeOf = (format: ItemFormat): string => SERVED[format].as;

/**
 * The format asked for, by `?format=` or by `Accept`.
 * @throws {ContentApiRefusal} 400 for a format that is not there, 406 for an `Accept` that nothing satisfies.
 */
export function formatOf({ query, headers }: Ask, preferred: ItemFormat): ItemFormat {
  const asked = query.get('format');
  if (asked !== null) {
    if (isItemFormat(asked)) return asked;
    throw badParameter('format', `"format" must be one of: ${ITEM_FORMATS.join(', ')}.`);
  }
  const accept = headers.accept?.trim() ?? '';
  if (accept === '') return preferred;
  const best = acceptable(accept, [preferred, ...ITEM_FORMATS.filter((format) => format !== preferred)]);
  if (best) return best;
  const types = ITEM_FORMATS.flatMap((format) => SERVED[format].accepted);
  throw new ContentApiRefusal(406, 'not-acceptable', `This item is served as ${types.join(', ')}.`);
}

interface Range {
  readonly range: string;
  readonly q: number;
}

/** The format a reader likes best (RFC 9110 §12.5.1); among equals the one that comes first here. */
function acceptable(accept: string, formats: readonly ItemFormat[]): ItemFormat | null {
  const ranges = rangesIn(accept);
  const scored = formats.map((format) => ({
    format,
    q: Math.max(0, ...SERVED[format].accepted.map((type) => liking(ranges, type))),
  }));
  const best = scored.reduce((a, b) => (b.q > a.q ? b : a));
  return best.q > 0 ? best.format : null;
}

const rangesIn = (accept: string): readonly Range[] =>
  accept
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(/\s*;\s*/);
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      return { range, q: q === undefined ? 1 : Number(q.slice(2)) || 0 };
    });

/** The most precise range decides. */
function liking(ranges: readonly Range[], type: string): number {
  const precise = [type, `${type.split('/')[0]}/*`, '*/*'];
  const matches = precise.map((wanted) => ranges.find(({ range }) => range === wanted)?.q);
  return matches.find((q) => q !== undefined) ?? 0;
}
