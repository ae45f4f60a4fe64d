import type { SizeName } from '../../../domain/hotline/size';

/** `POST /content/v1/placements`: where a banner stands. */
export interface Placement {
  /** Lower case, digits and dashes: `bao-hue-trang-chu`. */
  readonly name: string;
  readonly size: SizeName;
  /** The page. */
  readonly url: string;
}

/** `GET /hotline/placements`: a placement as editors see it. Instants are ISO 8601. */
export interface ReportedPlacement extends Placement {
  /** The outlet's name; `null` when it receives us no more. */
  readonly outlet: string | null;
  readonly reportedAt: string;
}

const NAME = /^[a-z0-9][a-z0-9-]{2,59}$/;
const LONGEST_URL = 500;

/**
 * @param sizes - The names of the sizes there are.
 * @returns what was sent, or one sentence that says what is wrong with it.
 */
export function parsePlacement(body: unknown, sizes: readonly SizeName[]): Placement | { readonly wrong: string } {
  const sent: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {};
  const { name, size, url } = sent;
  const known = sizes.find((each) => each === size);
  if (typeof name !== 'string' || !NAME.test(name))
    return { wrong: '"name" must be 3 to 60 lower-case letters, digits and dashes.' };
  if (!known) return { wrong: `"size" must be one of: ${sizes.join(', ')}.` };
  if (typeof url !== 'string' || url.length > LONGEST_URL || !isWebAddress(url))
    return { wrong: `"url" must be the https address of the page, at most ${LONGEST_URL} characters.` };
  return { name, size: known, url };
}

/** Without anything that could name a reader. */
function isWebAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, search } = new URL(url);
  return protocol === 'https:' && username === '' && search === '';
}
