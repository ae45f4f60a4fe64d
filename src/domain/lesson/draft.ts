import { isEntry, partsOf, text, type Entry } from '../shared/entry';
import { paragraphsIn } from '../story/content';
import type { ReadingLimits } from './reading-level';

/** A lesson as whoever writes it has it before them: the input of everything that gives advice on it. */
export interface LessonDraft {
  readonly locale: string;
  readonly code: string;
  readonly tier: TierFacts | null;
  readonly strands: number;
  /** Whether its prerequisites lead back to it. */
  readonly isInCircle: boolean;
  readonly durationMinutes: number | null;
  readonly essentialQuestion: string;
  readonly objectives: readonly string[];
  readonly vocabulary: readonly { readonly term: string; readonly definition: string }[];
  readonly materials: number;
  readonly storyTitle: string;
  readonly story: string;
  readonly activities: readonly ActivityDraft[];
  readonly quiz: readonly QuestionDraft[];
  readonly reflection: string;
  readonly helpSteps: readonly string[];
  readonly takeHome: string;
  readonly readAloud: string;
  readonly teacherNotes: string;
  readonly disclosureGuidance: string;
  readonly frameworks: number;
  readonly expertReviewer: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly reviewDueOn: string;
}

/** What a lesson is held against of the tier that it is for. */
export interface TierFacts {
  readonly key: string;
  readonly name: string;
  /** How long a session lasts. */
  readonly minutes: number | null;
  readonly reading: ReadingLimits;
}

export interface ActivityDraft {
  readonly title: string;
  readonly minutes: number | null;
  readonly instructions: string;
}

export interface QuestionDraft {
  readonly question: string;
  readonly options: readonly { readonly text: string; readonly isCorrect: boolean }[];
  readonly explanation: string;
}

/**
 * Reads a draft, populated, in the shapes of `src/api/lesson`, with `isInCircle` beside them. Whatever is missing counts as
 * empty.
 */
export function lessonDraftOf(entry: Entry): LessonDraft {
  return {
    locale: text(entry.locale) || 'vi',
    code: text(entry.code),
    tier: isEntry(entry.tier) ? tierOf(entry.tier) : null,
    strands: partsOf(entry.strands).length,
    isInCircle: entry.isInCircle === true,
    durationMinutes: number(entry.durationMinutes),
    essentialQuestion: text(entry.essentialQuestion),
    objectives: partsOf(entry.objectives).map((each) => text(each.text)),
    vocabulary: partsOf(entry.vocabulary).map(({ term, definition }) => ({
      ...{ term: text(term), definition: text(definition) },
    })),
    materials: partsOf(entry.materials).filter((each) => text(each.text) !== '').length,
    storyTitle: text(entry.storyTitle),
    story: prose(entry.story),
    activities: partsOf(entry.activities).map(activityOf),
    quiz: partsOf(entry.quiz).map(questionOf),
    reflection: text(entry.reflection),
    helpSteps: partsOf(entry.helpSteps).map((each) => text(each.text)),
    takeHome: prose(entry.takeHome),
    readAloud: text(entry.readAloud),
    teacherNotes: prose(entry.teacherNotes),
    disclosureGuidance: prose(entry.disclosureGuidance),
    frameworks: partsOf(entry.frameworks).filter(({ reference }) => text(reference) !== '').length,
    expertReviewer: text(entry.expertReviewer),
    reviewDueOn: text(entry.reviewDueOn).slice(0, 10),
  };
}

const tierOf = ({ key, name, minutes, sentenceAverage, sentenceLongest, longWords }: Entry): TierFacts => ({
  ...{ key: text(key), name: text(name), minutes: number(minutes) },
  reading: {
    ...{ sentenceAverage: number(sentenceAverage), sentenceLongest: number(sentenceLongest) },
    longWords: number(longWords),
  },
});

const activityOf = ({ title, minutes, instructions }: Entry): ActivityDraft => ({
  ...{ title: text(title), minutes: number(minutes), instructions: prose(instructions) },
});

const questionOf = ({ question, options, explanation }: Entry): QuestionDraft => ({
  question: text(question),
  options: partsOf(options).map((option) => ({ text: text(option.text), isCorrect: option.correct === true })),
  explanation: text(explanation),
});

/** A form may hold a number as it was typed. */
function number(value: unknown): number | null {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : null;
}

const prose = (blocks: unknown): string =>
  paragraphsIn(blocks)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
