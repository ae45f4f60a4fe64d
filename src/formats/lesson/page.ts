import { hotlineBox } from '../html/hotline';
import { blocksHtml, link } from '../html/blocks';
import { figureHtml } from '../html/picture';
import { printedInstant } from '../instants';
import { fill, wordsIn } from '../words';
import { element, empty, finished, inline, lines, type Child, type Markup } from '../xml';
import { icon, type Icon } from './icons';
import { prerequisiteLine, type Activity, type LessonSheet } from './lesson';
import { lookFor } from './look';
import { quizForm } from './quiz-form';
import { LESSON_STYLE } from './style';
import { lessonWords, type LessonWords } from './words';

/** What a page adds to the lesson: the script that marks its quiz, inline or beside it. */
export type Script =
  { readonly kind: 'inline'; readonly text: string } | { readonly kind: 'files'; readonly sources: readonly string[] };

/**
 * A lesson as its pupils read it: complete without script but for the marking of the quiz, at 320 px, in the dark and on
 * paper; made for the tier's age. Nothing in it comes from elsewhere. Inline style and script are `LESSON_STYLE` and the
 * text given, to the byte, for a Content-Security-Policy by hash.
 */
export const lessonPage = (sheet: LessonSheet, script: Script): string =>
  `<!doctype html>\n${element('html', lines([head(sheet), bodyOf(sheet, script)]), { lang: sheet.item.language }).markup}\n`;

const head = ({ item }: LessonSheet): Markup =>
  element(
    'head',
    lines([
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      empty('meta', { name: 'color-scheme', content: 'light dark' }),
      empty('meta', { name: 'referrer', content: 'no-referrer' }),
      element('title', item.title),
      empty('meta', { name: 'description', content: item.standfirst }),
      empty('link', { rel: 'canonical', href: item.canonicalUrl }),
      element('style', finished(LESSON_STYLE)),
    ]),
  );

function bodyOf(sheet: LessonSheet, script: Script): Markup {
  const words = lessonWords(sheet.item.language);
  const main = element('main', lines([header(sheet, words), ...sections(sheet, words), footer(sheet, words)]), {
    id: 'lesson',
  });
  return element(
    'body',
    lines([element('a', words.skip, { class: 'skip', href: '#lesson' }), main, ...scripts(script)]),
    {
      class: lookFor(sheet.tier),
    },
  );
}

const scripts = (script: Script): readonly Markup[] =>
  script.kind === 'inline'
    ? [element('script', finished(script.text))]
    : script.sources.map((src) => element('script', '', { src }));

const header = ({ item, tier, code, minutes }: LessonSheet, words: LessonWords): Markup =>
  element(
    'header',
    lines([
      element(
        'ul',
        [
          tier && (tier.ageFrom === null ? tier.name : `${tier.name} · ${agesOf(tier.ageFrom, tier.ageTo, words)}`),
          fill(words.lesson, { code }),
          fill(words.minutes, { minutes }),
        ].map((text) => text && element('li', text)),
        { class: 'tags' },
      ),
      element('h1', item.title),
      element('p', item.standfirst, { class: 'standfirst' }),
      item.cover && figureHtml(item.cover, item.language),
    ]),
  );

const agesOf = (from: number, to: number | null, words: LessonWords): string =>
  to === null ? `${from}+` : fill(words.ages, { from, to });

const sections = (sheet: LessonSheet, words: LessonWords): readonly Child[] => [
  warning(sheet),
  section('question', words.essentialQuestion, element('p', sheet.essentialQuestion, { class: 'big-question' })),
  section('goal', words.objectives, lines([bullets(sheet.objectives), before(sheet, words)])),
  sheet.materials.length > 0 && section('bag', words.materials, bullets(sheet.materials)),
  sheet.vocabulary.length > 0 && section('word', words.vocabulary, vocabulary(sheet)),
  section('book', sheet.storyTitle, element('div', blocksHtml(sheet.story), { class: 'story' })),
  section('hands', words.activities, lines(sheet.activities.map((activity) => activityCard(activity, words)))),
  section('quiz', words.quiz, quizForm(sheet, words)),
  section('thought', words.reflection, element('div', element('p', sheet.reflection), { class: 'card' })),
  section('help', words.helpSteps, lines([steps(sheet.helpSteps), hotlineBox(sheet.item)])),
  section('home', words.takeHome, element('div', blocksHtml(sheet.takeHome), { class: 'card' })),
];

const section = (name: Icon, title: string, content: Markup): Markup =>
  element(
    'section',
    lines([element('h2', inline([icon(name), element('span', title)]), { id: `${name}-title` }), content]),
    { 'aria-labelledby': `${name}-title` },
  );

const warning = ({ item }: LessonSheet): Child =>
  item.contentWarning &&
  element('p', [element('strong', `${wordsIn(item.language).contentWarning}:`), ' ', item.contentWarning], {
    class: 'content-warning',
    role: 'note',
  });

/** Named, not linked: a page on a stick leads nowhere. */
const before = ({ prerequisites }: LessonSheet, words: LessonWords): Child =>
  prerequisites.length > 0 &&
  element('p', [element('strong', `${words.prerequisites}:`), ' ', prerequisites.map(prerequisiteLine).join('; ')]);

const bullets = (items: readonly string[]): Markup =>
  element(
    'ul',
    items.map((item) => element('li', item)),
  );

const steps = (items: readonly string[]): Markup =>
  element(
    'ol',
    items.map((item) => element('li', item)),
    { class: 'steps' },
  );

const vocabulary = ({ vocabulary: terms }: LessonSheet): Markup =>
  element('dl', inline(terms.flatMap(({ term, definition }) => [element('dt', term), element('dd', definition)])), {
    class: 'card',
  });

const activityCard = ({ title, minutes, instructions }: Activity, words: LessonWords): Markup =>
  element(
    'div',
    lines([
      element('h3', minutes === null ? title : `${title} (${fill(words.minutes, { minutes })})`),
      blocksHtml(instructions),
    ]),
    { class: 'card' },
  );

const footer = ({ item }: LessonSheet, words: LessonWords): Markup =>
  element(
    'footer',
    lines([
      element(
        'p',
        fill(wordsIn(item.language).notice, { year: item.publishedAt.getUTCFullYear(), holder: item.copyrightHolder }),
      ),
      element('p', [words.licence, ' ', words.noTracking]),
      element('p', [
        fill(words.version, { version: item.version, at: printedInstant(item.versionAt, item.language) }),
        `. ${words.newest}: `,
        link(item.canonicalUrl, item.canonicalUrl),
        `. ${words.superseded}`,
      ]),
      item.aiAssisted && element('p', element('small', wordsIn(item.language).aiAssisted)),
    ]),
  );
