import { closed, listOf, text, type Paths } from './model';
import { GONE, json, operation, problem, sending } from './operations';
import { ITEM_UUID, LESSON_FILTERS, LESSON_FORMAT, LESSON_VERSION } from './parameters';

const SUPERSEDED = problem(
  '`superseded`: a later version is out, `Link` leads to it; or it had its time, or was killed.',
);
const file = (id: string, summary: string, type: string, granted?: true) =>
  operation({
    ...{ id, tag: 'lessons', summary },
    parameters: [ITEM_UUID, LESSON_VERSION],
    answers: { [type]: text },
    more: { 410: SUPERSEDED, ...(granted && { 401: problem('The key is not valid, or there is none.') }) },
  });

/** Everything a school can ask for. */
export const LESSON_PATHS: Paths = {
  '/lessons': operation({
    id: 'lessons',
    tag: 'lessons',
    summary: 'Lessons in the order of the curriculum.',
    parameters: LESSON_FILTERS,
    answers: json('Items'),
  }),
  '/lessons/{uuid}': operation({
    id: 'lesson',
    tag: 'lessons',
    summary: 'A lesson as its pupils see it, without answers and teacher’s notes: JSON, or a page for them.',
    parameters: [ITEM_UUID, LESSON_FORMAT],
    answers: { ...json('Lesson'), 'text/html': text },
    more: { 410: GONE },
  }),
  '/lessons/{uuid}/answers': sending({
    id: 'markAnswers',
    tag: 'lessons',
    summary: 'Marks a quiz. Nothing about who answered, or that somebody did, is kept.',
    parameters: [ITEM_UUID],
    takes: closed({ answers: listOf(closed({ question: text, option: text })) }),
    answers: json('Marking'),
    more: { 410: GONE },
  }),
  '/lessons/{uuid}/package.scorm12.zip': file('scorm12', 'For a learning system: SCORM 1.2.', 'application/zip'),
  '/lessons/{uuid}/package.html.zip': file('offlineLesson', 'For a disk or a stick: opens offline.', 'application/zip'),
  '/lessons/{uuid}/package.pdf': file('pupilSheet', 'The pupil’s worksheet, for paper.', 'application/pdf'),
  '/lessons/{uuid}/parents.pdf': file('parentSheet', 'What a child takes home, for paper.', 'application/pdf'),
  '/lessons/{uuid}/teacher.pdf': file('teacherSheet', 'The teacher’s guide, with answers.', 'application/pdf', true),
};
