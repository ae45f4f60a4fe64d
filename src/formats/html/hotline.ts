import { helpLine, helpMessage, telHref, type HelpLine } from '../hotline';
import type { Language, Rendition, Section } from '../rendition';
import { fill, wordsIn } from '../words';
import { element, inline, lines, type Child, type Markup } from '../xml';
import { link } from './blocks';

/**
 * The box that ends every body: number as real text, what it costs, when it answers, where else to write, and the
 * number for immediate danger.
 */
export function hotlineBox({ hotline, language }: Pick<Rendition, 'hotline' | 'language'>): Markup {
  const line = helpLine(hotline, language);
  const box = lines([
    element('p', [element('strong', callTo(line, language)), ` · ${line.name}`], { class: 'hotline-call' }),
    element('p', `${line.costLine} · ${line.hours}`),
    contacts(line),
    element('p', withNumber(wordsIn(language).danger, line.emergencyNumber)),
  ]);
  return element('aside', box, { class: 'hotline', 'aria-label': line.name });
}

/** The box an editor put inside a story: one message, one number. */
export function hotlineSection(
  section: Extract<Section, { kind: 'hotline-box' }>,
  { hotline, language }: Rendition,
): Markup {
  const line = helpLine(hotline, language);
  const box = lines([
    element('p', helpMessage(section, line, language)),
    element('p', element('strong', callTo(line, language)), { class: 'hotline-call' }),
  ]);
  return element('aside', box, { class: `hotline hotline-${section.audience}`, 'aria-label': line.name });
}

const callTo = (line: HelpLine, language: Language): Child => withNumber(wordsIn(language).call, line.number);

/** A phrase with its number as a link that a telephone can dial. */
function withNumber(phrase: string, number: string): Markup {
  const [before = '', after = ''] = fill(phrase, { number: '\n' }).split('\n');
  return inline([before, element('a', number, { href: telHref(number) }), after]);
}

const contacts = (line: HelpLine): Child =>
  line.contacts.length > 0 &&
  element(
    'ul',
    line.contacts.map(({ label, url }) => element('li', link(url, label))),
  );
