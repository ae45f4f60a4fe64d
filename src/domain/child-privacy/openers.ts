/**
 * The words with which anything that `source` matches must begin, or `null` when that cannot be told. A paragraph
 * without any of them need not be searched.
 */
export function openersOf(source: string): ReadonlySet<string> | null {
  const openers = new Set<string>();
  for (const alternative of alternativesOf(source)) {
    const own = openersOfOne(alternative);
    if (!own) return null;
    for (const word of own) openers.add(word);
  }
  return openers;
}

/** The parts of a source between the `|` of its own level. */
function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '\\') at += 1;
    else if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    else if (letter === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

const LOOKBEHIND = /^\(\?<[!=]/;
const WORD = /^[\p{L}]+/u;
/** What may stand after a whole word: the end, a space, a comma, a look ahead. */
const WORD_ENDS = /^(?:$|[ ,/-]|\\s|\(\?=)/;

function openersOfOne(alternative: string): ReadonlySet<string> | null {
  if (LOOKBEHIND.test(alternative)) return openersOfOne(alternative.slice(endOfGroup(alternative)));
  if (alternative.startsWith('(?:')) {
    const end = endOfGroup(alternative);
    return WORD_ENDS.test(alternative.slice(end)) ? openersOf(alternative.slice(3, end - 1)) : null;
  }
  const word = WORD.exec(alternative)?.[0];
  return word !== undefined && WORD_ENDS.test(alternative.slice(word.length)) ? new Set([word]) : null;
}

function endOfGroup(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '(') depth += 1;
    else if (source[at] === ')' && (depth -= 1) === 0) return at + 1;
  }
  return source.length;
}
