import { printedInstant } from '../instants';
import { prerequisiteLine, type Lesson, type LessonSheet } from '../lesson/lesson';
import { lessonWords } from '../lesson/words';
import { fill, wordsIn } from '../words';
import { blocks, heading, items, paragraph } from './blocks';
import { answer, hotline, question, ruledLines, titleOf } from './parts';
import { sheet, type Pdf, type SheetFonts } from './sheet';

/** The pupil's worksheet: the story, the activities, a quiz to tick, room to write, where help is. No answers. */
export const pupilPdf = ({ sheet: lesson }: Lesson, fonts: SheetFonts): Promise<Buffer> => {
  const words = lessonWords(lesson.item.language);
  return onPaper(lesson, fonts, words.pupilSheet, (pdf) => {
    warning(pdf, lesson);
    heading(pdf, 2, words.essentialQuestion);
    paragraph(pdf, lesson.essentialQuestion, { bold: true, size: 13 });
    listed(pdf, words.objectives, lesson.objectives);
    listed(pdf, words.materials, lesson.materials);
    listed(
      pdf,
      words.vocabulary,
      lesson.vocabulary.map(({ term, definition }) => `${term}: ${definition}`),
    );
    heading(pdf, 2, lesson.storyTitle);
    blocks(pdf, lesson.story);
    heading(pdf, 2, words.activities);
    for (const { title, minutes, instructions } of lesson.activities) {
      heading(pdf, 3, minutes === null ? title : `${title} (${fill(words.minutes, { minutes })})`);
      blocks(pdf, instructions);
    }
    heading(pdf, 2, words.quiz);
    lesson.quiz.forEach((each, index) => question(pdf, each, index + 1));
    heading(pdf, 2, words.reflection);
    paragraph(pdf, lesson.reflection);
    ruledLines(pdf, words.yourNotes, 6);
    heading(pdf, 2, words.helpSteps);
    items(pdf, 'ordered', lesson.helpSteps);
  });
};

/** The teacher's guide: notes, what to do when a child discloses, answers with reasons. For those with a key. */
export const teacherPdf = ({ sheet: lesson, marking, teacher }: Lesson, fonts: SheetFonts): Promise<Buffer> => {
  const words = lessonWords(lesson.item.language);
  return onPaper(lesson, fonts, words.teacherSheet, (pdf) => {
    warning(pdf, lesson);
    listed(pdf, words.objectives, lesson.objectives);
    listed(pdf, words.materials, lesson.materials);
    heading(pdf, 2, words.disclosure);
    blocks(pdf, teacher.disclosure);
    heading(pdf, 2, words.teacherNotes);
    blocks(pdf, teacher.notes);
    heading(pdf, 2, words.answers);
    for (const each of lesson.quiz) answer(pdf, each, marking, words.rightAnswer);
    listed(
      pdf,
      words.frameworks,
      lesson.frameworks.map(({ framework, reference }) => `${FRAMEWORKS[framework] ?? framework}: ${reference}`),
    );
    listed(pdf, words.prerequisites, lesson.prerequisites.map(prerequisiteLine));
    reviewed(pdf, lesson, teacher);
  });
};

/** What a child takes home: for those who look after it. */
export const parentsPdf = ({ sheet: lesson }: Lesson, fonts: SheetFonts): Promise<Buffer> => {
  const words = lessonWords(lesson.item.language);
  return onPaper(lesson, fonts, words.parentSheet, (pdf) => {
    heading(pdf, 2, words.takeHome);
    blocks(pdf, lesson.takeHome);
    heading(pdf, 2, words.helpSteps);
    items(pdf, 'ordered', lesson.helpSteps);
  });
};

function onPaper(lesson: LessonSheet, fonts: SheetFonts, kind: string, write: (pdf: Pdf) => void): Promise<Buffer> {
  const { item } = lesson;
  const words = lessonWords(item.language);
  const version = fill(words.version, { version: item.version, at: printedInstant(item.versionAt, item.language) });
  const facts = {
    ...{ title: `${item.title} – ${kind}`, author: item.copyrightHolder, language: item.language, at: item.versionAt },
    footer: `${version} · ${item.canonicalUrl} · {page}/{pages}`,
  };
  return sheet(fonts, facts, (pdf) => {
    titleOf(pdf, lesson, kind);
    write(pdf);
    hotline(pdf, lesson);
    paragraph(
      pdf,
      `${fill(wordsIn(item.language).notice, { year: item.publishedAt.getUTCFullYear(), holder: item.copyrightHolder })}. ${words.licence} ${words.superseded}`,
      { size: 8.5 },
    );
  });
}

function listed(pdf: Pdf, title: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  heading(pdf, 2, title);
  items(pdf, 'unordered', texts);
}

function warning(pdf: Pdf, { item }: LessonSheet): void {
  if (item.contentWarning)
    paragraph(pdf, `${wordsIn(item.language).contentWarning}: ${item.contentWarning}`, { bold: true });
}

function reviewed(pdf: Pdf, { item }: LessonSheet, teacher: Lesson['teacher']): void {
  const words = lessonWords(item.language);
  if (teacher.expertReviewer) paragraph(pdf, `${words.reviewer}: ${teacher.expertReviewer}`);
  if (teacher.reviewDueOn) paragraph(pdf, `${words.reviewDue} ${teacher.reviewDueOn.split('-').reverse().join('/')}`);
}

/** What a framework is called in print. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  ukcis: 'UKCIS Education for a Connected World',
  'tt02-2025': 'Thông tư 02/2025/TT-BGDĐT',
  'vn-cop-2024': 'VN-COP 2024',
};
