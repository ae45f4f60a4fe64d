import { createHash } from 'node:crypto';
import { mark, type GivenAnswer } from '../../../../../domain/lesson/marking';
import {
  lessonJson,
  LESSON_STYLE,
  lessonPage,
  readLesson,
  scriptForServer,
  type Lesson,
} from '../../../../../formats/lesson';
import type { ItemRow } from '../read-model/rows';
import { LESSON_DOCUMENT } from '../read-model/documents';
import type { Answer, Ask } from './answer';
import { cacheControl } from './caching';
import type { ContentApi } from './context';
import { readableItem } from './item-routes';
import { json } from './json';
import { badParameter, notFound } from './problem';
import { onlyParameters, oneOf } from './query';

/** Far more than a quiz has questions. */
const MOST_ANSWERS = 200;

interface ReadableLesson {
  readonly item: ItemRow;
  readonly lesson: Lesson;
  readonly visibility: 'public' | 'granted';
}

/**
 * A lesson that the caller may read now.
 * @throws {ContentApiRefusal} 404 for what is no lesson, 410 for what had its time.
 */
async function readableLesson(api: ContentApi, ask: Ask, uuid: string): Promise<ReadableLesson> {
  const { item, visibility } = await readableItem(api, ask, uuid);
  return { item, visibility, lesson: await storedLesson(api, uuid) };
}

/** @throws {ContentApiRefusal} 404 for what is no lesson. */
export async function storedLesson({ reader }: ContentApi, uuid: string): Promise<Lesson> {
  const document = await reader('syndication_documents').where({ uuid, format: LESSON_DOCUMENT }).first('body');
  if (!document) throw notFound();
  return readLesson(Buffer.from(document.body).toString());
}

/** The pupil's view of a lesson: a page for people, or the same as JSON. */
export async function showLesson(api: ContentApi, ask: Ask, uuid: string): Promise<Answer> {
  onlyParameters(ask.query, ['format']);
  const accept = ask.headers.accept ?? '';
  const preferred = /text\/html/.test(accept) ? 'html' : 'json';
  return oneOf(ask.query, 'format', ['json', 'html'], preferred) === 'html'
    ? showLessonPage(api, ask, uuid)
    : showLessonJson(api, ask, uuid);
}

async function showLessonJson(api: ContentApi, ask: Ask, uuid: string): Promise<Answer> {
  const { item, lesson, visibility } = await readableLesson(api, ask, uuid);
  return json(lessonJson(lesson.sheet, linksOf(api, uuid)), {
    changedAt: new Date(item.version_at),
    cache: await cacheControl(api, visibility, ask.now),
    headers: commonHeaders(api, item),
  });
}

/** The page that a pupil opens. Its script asks us to mark the quiz, under whatever name we were reached. */
export async function showLessonPage(api: ContentApi, ask: Ask, uuid: string): Promise<Answer> {
  const { item, lesson, visibility } = await readableLesson(api, ask, uuid);
  const script = scriptForServer(`${new URL(api.base).pathname}/lessons/${uuid}/answers`);
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': await cacheControl(api, visibility, ask.now),
      'Content-Security-Policy': policyFor(script),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      ...commonHeaders(api, item),
    },
    body: Buffer.from(lessonPage(lesson.sheet, { kind: 'inline', text: script })),
    validators: {
      tag: `${uuid}-${item.version}-${item.version_at}-${item.renderer}-lesson`,
      changedAt: new Date(item.version_at),
    },
  };
}

/** Our own style and script to the byte, our own pictures, and the marking of the quiz: nothing else runs or is fetched. */
const policyFor = (script: string): string =>
  [
    "default-src 'none'",
    "img-src 'self' https:",
    `style-src '${hashOf(LESSON_STYLE)}'`,
    `script-src '${hashOf(script)}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Marks a quiz. Nothing about who answered, or that somebody did, is kept. */
export async function markAnswers(api: ContentApi, ask: Ask, uuid: string): Promise<Answer> {
  onlyParameters(ask.query, []);
  const { lesson } = await readableLesson(api, ask, uuid);
  const marking = mark(lesson.marking, answersIn(await ask.body()));
  if (marking.kind === 'refused')
    throw badParameter('answers', `"answers" has a wrong entry at ${marking.at}: ${FAULTS[marking.fault]}.`);
  const { score, of, results } = marking;
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: Buffer.from(JSON.stringify({ score, of, results })),
  };
}

const FAULTS = {
  'unknown-question': 'there is no such question in this version of the lesson',
  'unknown-option': 'the question has no such option',
  twice: 'the question is answered twice',
} as const;

function answersIn(body: unknown): readonly GivenAnswer[] {
  const answers: unknown = Object(body).answers; // anything can be sent
  if (!Array.isArray(answers) || answers.length > MOST_ANSWERS || !answers.every(isAnswer))
    throw badParameter(
      'answers',
      'Send { "answers": [{ "question", "option" }] } as JSON, with the ids of the lesson.',
    );
  return answers;
}

const isAnswer = (value: unknown): value is GivenAnswer =>
  typeof value === 'object' &&
  value !== null &&
  'question' in value &&
  'option' in value &&
  typeof value.question === 'string' &&
  typeof value.option === 'string';

const commonHeaders = ({ base }: ContentApi, { uuid, locale, canonical_url }: ItemRow): Record<string, string> => ({
  'Content-Language': locale,
  'Surrogate-Key': `item-${uuid}`,
  Link: `<${base}/lessons/${uuid}>; rel="self", <${new URL(canonical_url, base).href}>; rel="canonical"`,
});

const linksOf = ({ base }: ContentApi, uuid: string) => {
  const lesson = `${base}/lessons/${uuid}`;
  return {
    self: lesson,
    html: `${lesson}?format=html`,
    item: `${base}/items/${uuid}`,
    answers: `${lesson}/answers`,
    scorm12: `${lesson}/package.scorm12.zip`,
    offline: `${lesson}/package.html.zip`,
    pupilPdf: `${lesson}/package.pdf`,
    parentsPdf: `${lesson}/parents.pdf`,
    teacherPdf: `${lesson}/teacher.pdf`,
  };
};
