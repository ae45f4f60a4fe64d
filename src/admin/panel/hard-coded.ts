import { hardCoded, type HardCoded } from '../translations/hard-coded';
import type { Language } from './fetched';

const SPOKEN = ['aria-label', 'aria-roledescription', 'title', 'placeholder'] as const;
const WATCHED = { subtree: true, childList: true, characterData: true, attributes: true } as const;

/** What a person is writing is never touched. */
const WRITTEN = '[contenteditable="true"], textarea, script, style';

interface Place {
  readonly path: string;
  readonly language: Language;
  /** Text that is shown, rather than the name of a thing or what a button says. */
  readonly isText: boolean;
}

/** What the reader is told for a phrase that Strapi has written into its code, at this place of the panel; or null. */
export function spokenAt({ path, language, isText }: Place, phrase: string): string | null {
  const said = phrase.trim().replace(/\s+/g, ' ');
  for (const each of hardCoded) {
    if (!each.at.test(path) || (isText && !each.isInText)) continue;
    const spoken = spokenBy(each, language, said);
    if (spoken !== null) return spoken;
  }
  return null;
}

function spokenBy({ rules = [], ...phrases }: HardCoded, language: Language, said: string): string | null {
  const known = phrases[language] ?? {};
  const rule = language === 'vi' ? rules.find(({ of }) => of.test(said)) : undefined;
  const spoken = Object.hasOwn(known, said) ? known[said] : rule?.vi(...(rule.of.exec(said) ?? []));
  return spoken === undefined || spoken === said ? null : spoken; // what is said already would be seen as a change, for ever
}

type Where = Omit<Place, 'isText'>;

/** Puts the reader's language in the place of English that is written into Strapi's code, as soon as it is shown. */
export function speakHardCoded(page: Document): void {
  const here = (): Where => ({
    path: page.location.pathname,
    language: page.documentElement.lang === 'vi' ? 'vi' : 'en',
  });
  new MutationObserver((changes) => {
    const where = here();
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach((added) => speakWithin(added, where));
      else if (target instanceof Element) speakAttributes(target, where);
      else speakText(target, where);
    }
  }).observe(page.body, { ...WATCHED, attributeFilter: [...SPOKEN] });
  const language = new MutationObserver(() => speakWithin(page.body, here())); // known after the first things are shown
  language.observe(page.documentElement, { attributeFilter: ['lang'] });
}

function speakWithin(added: Node, where: Where): void {
  if (!(added instanceof Element)) return speakText(added, where);
  if (added.matches(WRITTEN)) return;
  speakAttributes(added, where);
  added.childNodes.forEach((child) => speakWithin(child, where));
}

function speakText(node: Node, where: Where): void {
  if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue || node.parentElement?.closest(WRITTEN)) return;
  const isText = !node.parentElement?.closest('button');
  const spoken = spokenAt({ ...where, isText }, node.nodeValue);
  if (spoken !== null) node.nodeValue = spoken;
}

function speakAttributes(element: Element, where: Where): void {
  for (const name of SPOKEN) {
    const said = element.getAttribute(name);
    const spoken = said && spokenAt({ ...where, isText: false }, said);
    if (spoken) element.setAttribute(name, spoken);
  }
}
