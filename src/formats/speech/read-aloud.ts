import { helpLine, helpMessage } from '../hotline';
import type { Block, Language, ListChild, Rendition, Section } from '../rendition';
import { blockWords } from '../text';
import { fill, wordsIn } from '../words';
import { sayEnglish } from './english';
import { sayVietnamese } from './vietnamese';

/**
 * A story to be read aloud, by a commune's loudspeaker or a screen reader: what is only seen is left out, numbers and
 * abbreviations are words, and it ends with the help line. One paragraph a line, each ending as a sentence does.
 */
export function readAloud(rendition: Rendition): string {
  const { hotline, language } = rendition;
  const dialled = [hotline.number, hotline.emergencyNumber].filter((number) => /^\d+$/.test(number));
  const say = language === 'vi' ? sayVietnamese : sayEnglish;
  return paragraphs(rendition)
    .flatMap((paragraph) => paragraph.split('\n'))
    .map((line) => sentence(say(line, dialled)))
    .filter((line) => line !== '')
    .join('\n');
}

/** How long a text takes to read aloud. Seconds, rounded up. */
export const spokenSeconds = (text: string, language: Language): number =>
  Math.ceil((text.split(/\s+/).filter((word) => word !== '').length / WORDS_A_MINUTE[language]) * 60);

/** An announcer's unhurried pace; a Vietnamese word here is a syllable. */
const WORDS_A_MINUTE: Readonly<Record<Language, number>> = { vi: 170, en: 140 };

const paragraphs = (rendition: Rendition): readonly string[] => [
  rendition.title,
  ...opening(rendition),
  ...(rendition.readAloud ? [rendition.readAloud] : [rendition.standfirst, ...told(rendition)]),
  ...closing(rendition),
];

const opening = ({ contentWarning, corrections = [], language }: Rendition): readonly string[] => [
  ...(contentWarning ? [`${wordsIn(language).contentWarning}: ${contentWarning}`] : []),
  ...corrections.map(({ title, text }) => `${title}: ${text}`),
];

const told = (rendition: Rendition): readonly string[] => [
  ...(rendition.video?.transcript ? [rendition.video.transcript] : []),
  ...rendition.facts.map(({ label, value }) => `${label}: ${value}`),
  ...rendition.sections.flatMap((section) => sectionAloud(section, rendition)),
  ...rendition.parts.map(({ title }) => title),
];

/** Pictures, players and links are for the eye; a pull quote only repeats the text. */
function sectionAloud(section: Section, { hotline, language }: Rendition): readonly string[] {
  switch (section.kind) {
    case 'text':
      return section.blocks.flatMap(blockAloud);
    case 'fact-box':
      return [section.title, ...section.blocks.flatMap(blockAloud)];
    case 'hotline-box':
      return [helpMessage(section, helpLine(hotline, language), language)];
    case 'figure':
    case 'gallery':
    case 'video':
    case 'pull-quote':
    case 'embed':
      return [];
    default:
      return section satisfies never;
  }
}

const blockAloud = (block: Block): readonly string[] =>
  block.type === 'list' ? block.children.flatMap(itemAloud) : [blockWords(block.children)];

const itemAloud = (child: ListChild): readonly string[] =>
  child.type === 'list' ? child.children.flatMap(itemAloud) : [blockWords(child.children)];

function closing({ aiAssisted, copyrightHolder, hotline, language }: Rendition): readonly string[] {
  const words = wordsIn(language);
  const line = helpLine(hotline, language);
  return [
    ...(copyrightHolder === '' ? [] : [`${words.sources}: ${copyrightHolder}`]),
    ...(aiAssisted ? [words.aiAssisted] : []),
    `${fill(words.call, { number: line.number })}, ${line.name}. ${line.costLine}. ${line.hours}.`,
    fill(words.danger, { number: line.emergencyNumber }),
  ];
}

/** A line that begins and ends as a sentence does: a number in words may have taken its first place. */
function sentence(line: string): string {
  const begun = line.replace(/(?:^|[.!?]\s+)\p{Ll}/gu, (start) => start.toUpperCase());
  return begun === '' || /[.!?:;…]["”’)]*$/u.test(begun) ? begun : `${begun}.`;
}
