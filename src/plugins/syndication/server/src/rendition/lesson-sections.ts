import type { Block, Language, Section } from '../../../../../formats/rendition';
import type { StoryEntry } from './entry';
import { word, type Word } from './words';

/** A lesson's fields as `src/api/lesson` has them, without what a pupil must not see: answers and teacher's notes. */
export interface PupilLesson {
  readonly essentialQuestion: string;
  readonly objectives: readonly { readonly text: string }[];
  readonly materials: readonly { readonly text: string }[];
  readonly vocabulary: readonly { readonly term: string; readonly definition: string }[];
  readonly storyTitle: string;
  readonly story: readonly Block[];
  readonly activities: readonly {
    readonly title: string;
    readonly minutes: number | null;
    readonly instructions: readonly Block[];
  }[];
  readonly quiz: readonly { readonly question: string; readonly options: readonly { readonly text: string }[] }[];
  readonly reflection: string;
  readonly helpSteps: readonly { readonly text: string }[];
  readonly takeHome: readonly Block[];
}

const text = (value: string) => ({ type: 'text', text: value }) as const;
const bold = (value: string) => ({ type: 'text', text: value, bold: true }) as const;
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });
const heading = (level: 2 | 3, value: string): Block => ({ type: 'heading', level, children: [text(value)] });
const list = (format: 'ordered' | 'unordered', items: readonly string[]): Block => ({
  type: 'list',
  format,
  children: items.map((item) => ({ type: 'list-item', children: [text(item)] })),
});

/** A lesson as its pupils read it, in the order in which it is taught. */
export function lessonSections(entry: StoryEntry, language: Language): readonly Section[] {
  const lesson = entry as unknown as PupilLesson; // the lesson's own attributes, all required by its schema
  const title = (key: Word) => heading(2, word(key, language));
  const blocks: readonly Block[] = [
    title('essentialQuestion'),
    paragraph(lesson.essentialQuestion),
    title('objectives'),
    list(
      'unordered',
      lesson.objectives.map((objective) => objective.text),
    ),
    ...unlessEmpty(lesson.materials, (materials) => [
      title('materials'),
      list(
        'unordered',
        materials.map((material) => material.text),
      ),
    ]),
    ...unlessEmpty(lesson.vocabulary, (terms) => [title('vocabulary'), vocabulary(terms)]),
    heading(2, lesson.storyTitle),
    ...lesson.story,
    title('activities'),
    ...lesson.activities.flatMap((activity) => activityBlocks(activity, language)),
    title('quiz'),
    ...lesson.quiz.flatMap(questionBlocks),
    title('reflection'),
    paragraph(lesson.reflection),
    title('helpSteps'),
    list(
      'ordered',
      lesson.helpSteps.map((step) => step.text),
    ),
    title('takeHome'),
    ...lesson.takeHome,
  ];
  return [{ kind: 'text', blocks }];
}

const unlessEmpty = <T>(items: readonly T[], blocks: (items: readonly T[]) => readonly Block[]): readonly Block[] =>
  items.length === 0 ? [] : blocks(items);

const vocabulary = (terms: PupilLesson['vocabulary']): Block => ({
  type: 'list',
  format: 'unordered',
  children: terms.map(({ term, definition }) => ({
    type: 'list-item',
    children: [bold(term), text(`: ${definition}`)],
  })),
});

const activityBlocks = (
  { title, minutes, instructions }: PupilLesson['activities'][number],
  language: Language,
): readonly Block[] => [
  heading(3, minutes === null ? title : `${title} (${minutes} ${word('minutes', language)})`),
  ...instructions,
];

const questionBlocks = ({ question, options }: PupilLesson['quiz'][number], index: number): readonly Block[] => [
  heading(3, `${index + 1}. ${question}`),
  list(
    'unordered',
    options.map((option) => option.text),
  ),
];
