import type { MarkingRule } from '../../domain/lesson/marking';
import type { Block, Named, Rendition, Tier } from '../rendition';

/** A lesson made ready: what a pupil sees, and apart from it what only a teacher or a marker may see. */
export interface Lesson {
  readonly sheet: LessonSheet;
  /** What is right in the quiz. A package that marks by itself carries it; no page, feed or item does. */
  readonly marking: readonly MarkingRule[];
  /** For teachers with a key, and for nobody else. */
  readonly teacher: TeacherSheet;
}

/** What a pupil sees, in the order in which it is taught. */
export interface LessonSheet {
  /** The item it is: languages, dates, cover, byline, sources, help line. Its sections are not used here. */
  readonly item: Rendition;
  readonly code: string;
  readonly tier: Tier | null;
  readonly strands: readonly Named[];
  readonly minutes: number;
  readonly essentialQuestion: string;
  readonly objectives: readonly string[];
  readonly materials: readonly string[];
  readonly vocabulary: readonly { readonly term: string; readonly definition: string }[];
  readonly storyTitle: string;
  readonly story: readonly Block[];
  readonly activities: readonly Activity[];
  readonly quiz: readonly Question[];
  readonly reflection: string;
  readonly helpSteps: readonly string[];
  readonly takeHome: readonly Block[];
  /** Lessons to be learnt before, as far as readers have them. */
  readonly prerequisites: readonly LessonPrerequisite[];
  readonly frameworks: readonly { readonly framework: string; readonly reference: string }[];
}

export interface LessonPrerequisite {
  readonly uri: string;
  readonly code: string;
  readonly title: string;
  /** The page a reader should be sent to. */
  readonly url: string | null;
}

export interface Activity {
  readonly title: string;
  readonly minutes: number | null;
  readonly instructions: readonly Block[];
}

/** Ids are those of this version of the lesson: `q1`, and in it `a`. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

export interface TeacherSheet {
  readonly notes: readonly Block[];
  /** What to do when a child tells of something that happened to it. */
  readonly disclosure: readonly Block[];
  readonly expertReviewer: string | null;
  /** `YYYY-MM-DD` */
  readonly reviewDueOn: string | null;
}

/** A lesson to be learnt before, on one line: `CS-02 · Bạn trên mạng`. */
export const prerequisiteLine = ({ code, title }: LessonPrerequisite): string => `${code} · ${title}`;

/** A lesson as text, to be stored beside its item. */
export const writeLesson = (lesson: Lesson): string => JSON.stringify(lesson);

/** The lesson that `writeLesson` wrote, be it before prerequisites and frameworks were on the pupil's sheet. */
export function readLesson(text: string): Lesson {
  const lesson: Lesson = JSON.parse(text, (name, value: unknown) =>
    INSTANTS.has(name) && typeof value === 'string' ? new Date(value) : value,
  );
  return { ...lesson, sheet: { ...{ prerequisites: [], frameworks: [] }, ...lesson.sheet } };
}

/** The instants of a rendition. */
const INSTANTS: ReadonlySet<string> = new Set(['publishedAt', 'versionAt', 'embargoUntil', 'expiresAt', 'at']);
