import { hardCoded } from '../translations/hard-coded';

const SPOKEN = ['aria-label', 'title', 'placeholder'] as const;
const WATCHED = { subtree: true, childList: true, characterData: true, attributes: true } as const;

/** What a person is writing is never touched. */
const WRITTEN = '[contenteditable="true"], textarea, script, style';

interface Place {
  readonly path: string;
  /** Text that is shown, rather than the name of a thing or what a button says. */
  readonly isText: boolean;
}

/** The Vietnamese of a phrase that Strapi has written into its code, at this place of the panel; or null. */
export function spokenAt({ path, isText }: Place, phrase: string): string | null {
  const said = phrase.trim().replace(/\s+/g, ' ');
  for (const { at, isInText, vi } of hardCoded) {
    if (!at.test(path) || (isText && !isInText)) continue;
    const spoken = Object.hasOwn(vi, said) ? vi[said] : undefined;
    if (spoken !== undefined) return spoken;
  }
  return null;
}

/** Puts Vietnamese in the place of English that is written into Strapi's code, as soon as it is shown. */
export function speakHardCoded(page: Document): void {
  new MutationObserver((changes) => {
    if (page.documentElement.lang !== 'vi') return;
    const path = page.location.pathname;
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach((added) => speakWithin(added, path));
      else if (target instanceof Element) speakAttributes(target, path);
      else speakText(target, path);
    }
  }).observe(page.body, { ...WATCHED, attributeFilter: [...SPOKEN] });
}

function speakWithin(added: Node, path: string): void {
  if (!(added instanceof Element)) return speakText(added, path);
  if (added.matches(WRITTEN)) return;
  speakAttributes(added, path);
  added.childNodes.forEach((child) => speakWithin(child, path));
}

function speakText(node: Node, path: string): void {
  if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue || node.parentElement?.closest(WRITTEN)) return;
  const isText = !node.parentElement?.closest('button');
  const spoken = spokenAt({ path, isText }, node.nodeValue);
  if (spoken !== null) node.nodeValue = spoken;
}

function speakAttributes(element: Element, path: string): void {
  for (const name of SPOKEN) {
    const said = element.getAttribute(name);
    const spoken = said && spokenAt({ path, isText: false }, said);
    if (spoken) element.setAttribute(name, spoken);
  }
}
