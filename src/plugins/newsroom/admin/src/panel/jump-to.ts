/** Words in a field, in UTF-16 units. */
export interface WordsPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Brings a field of the form into view, and the cursor into it; in a plain text, the words are selected. `label` is what the form calls the outermost part of the
 * path: a list says nowhere else which field it is, and its parts are there only once they are unfolded.
 */
export function jumpTo(path: string, label: string, words?: WordsPlace): void {
  const go = () => goTo(named(path)) && select(named(path), words);
  if (go()) return;
  const list = listLabelled(label);
  const [, index] = path.split('.');
  const part = list && index !== undefined ? partsOf(list)[Number(index)] : undefined;
  if (!part) return void (goTo(nearest(path)) || goTo(list?.querySelector<HTMLElement>('button') ?? null));
  if (part.dataset.state === 'closed') part.click();
  requestAnimationFrame(() => void (go() || goTo(part)));
}

function goTo(field: HTMLElement | null): boolean {
  if (!field) return false;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  field.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  field.focus({ preventScroll: true });
  return true;
}

function select(field: HTMLElement | null, words: WordsPlace | undefined): true {
  const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
  if (words && isText) field.setSelectionRange(words.start, words.end);
  return true;
}

/** The field of this name, or the first one within it. */
function named(path: string): HTMLElement | null {
  const name = CSS.escape(path);
  return document.querySelector(`form [name="${name}"], form [id="${name}"], form [name^="${name}."]`);
}

/** The innermost field around this path that is there. */
function nearest(path: string): HTMLElement | null {
  const parts = path.split('.');
  const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return paths.reduce<HTMLElement | null>((found, each) => found ?? named(each), null);
}

/** Behind a label stands how many parts there are, and whether one must be. */
function listLabelled(label: string): HTMLElement | null {
  const labels = [...document.querySelectorAll<HTMLElement>('form label')];
  const own = labels.find((each) => each.innerText.replace(/\s*(?:\(\d+\))?\s*\*?\s*$/, '') === label);
  let around = own?.parentElement ?? null;
  while (around && around.tagName !== 'FORM' && !around.querySelector('button')) around = around.parentElement;
  return around?.tagName === 'FORM' ? null : around;
}

/** The headings of its parts, those of lists within them left out. */
const partsOf = (list: HTMLElement): readonly HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('h3 > button[aria-controls]')].filter(
    (part) => !list.contains(part.closest('[role="region"]')) || part.closest('[role="region"]') === null,
  );
