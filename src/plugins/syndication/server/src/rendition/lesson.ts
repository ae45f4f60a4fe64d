import type { Lesson, Question } from '../../../../../formats/lesson/lesson';
import type { Block, Rendition } from '../../../../../formats/rendition';
import { tiersOf, topicsOf } from './build';
import type { StoryEntry } from './entry';
import type { PupilLesson } from './lesson-sections';

/** The rest of a lesson's fields: what a pupil must not see, and what the lesson is known by. */
interface LessonEntry extends Omit<PupilLesson, 'quiz'> {
  readonly code: string;
  readonly durationMinutes: number;
  readonly quiz: readonly QuestionEntry[];
  readonly teacherNotes: readonly Block[];
  readonly disclosureGuidance: readonly Block[];
  readonly frameworks: readonly { readonly framework: string; readonly reference: string }[];
  readonly expertReviewer: string | null;
  readonly reviewDueOn: string | null;
}

interface QuestionEntry {
  readonly question: string;
  readonly options: readonly { readonly text: string; readonly correct: boolean | null }[];
  readonly explanation: string;
}

/** A published lesson made ready: the pupil's sheet, and apart from it the marking and what is for teachers. */
export function lessonOf(entry: StoryEntry, item: Rendition): Lesson {
  const lesson = entry as unknown as LessonEntry; // the lesson's own attributes, all required by its schema
  const [tier] = tiersOf(entry);
  const named = item.tiers.find(({ code }) => code === tier?.key) ?? null;
  const strands = new Set(topicsOf(entry).map(({ key }) => key));
  return {
    sheet: {
      item: { ...item, sections: [], facts: [] },
      code: lesson.code,
      tier: named,
      strands: item.subjects.filter(({ code }) => strands.has(code)).map(({ code, name }) => ({ code, name })),
      minutes: lesson.durationMinutes,
      essentialQuestion: lesson.essentialQuestion,
      objectives: lesson.objectives.map(({ text }) => text),
      materials: lesson.materials.map(({ text }) => text),
      vocabulary: lesson.vocabulary.map(({ term, definition }) => ({ term, definition })),
      storyTitle: lesson.storyTitle,
      story: lesson.story,
      activities: lesson.activities.map(({ title, minutes, instructions }) => ({ title, minutes, instructions })),
      quiz: lesson.quiz.map(questionOf),
      reflection: lesson.reflection,
      helpSteps: lesson.helpSteps.map(({ text }) => text),
      takeHome: lesson.takeHome,
      prerequisites: (item.prerequisites ?? []).map(({ uri, code, title, url }) => ({
        uri,
        code,
        title,
        url: url ?? null,
      })),
      frameworks: lesson.frameworks.map(({ framework, reference }) => ({ framework, reference })),
    },
    marking: lesson.quiz.map((question, index) => {
      const { id, options } = questionOf(question, index);
      const correct = options.filter((_, at) => question.options[at]?.correct === true).map((option) => option.id);
      return { question: id, options: options.map((option) => option.id), correct, explanation: question.explanation };
    }),
    teacher: {
      notes: lesson.teacherNotes,
      disclosure: lesson.disclosureGuidance,
      expertReviewer: lesson.expertReviewer,
      reviewDueOn: lesson.reviewDueOn,
    },
  };
}

const questionOf = ({ question, options }: QuestionEntry, index: number): Question => ({
  id: `q${index + 1}`,
  question,
  options: options.map(({ text }, at) => ({ id: LETTERS.charAt(at), text })),
});

/** A question has at most six options. */
const LETTERS = 'abcdefgh';
