import { address, closed, instant, listOf, orNull, text, type Schema } from './model';

const whole: Schema = { type: 'integer' };
const html = closed({ html: text });
const question = closed({ id: text, question: text, options: listOf(closed({ id: text, text })) });
const helpLine = closed({
  ...{ number: text, name: text, costLine: text, hours: text, emergencyNumber: text },
  contacts: listOf(closed({ label: text, url: text })),
});

/** Closed to the last property, so that no answer and no teacher's note can come along. */
export const LESSON_SCHEMAS: Readonly<Record<string, Schema>> = {
  Lesson: closed({
    uri: { type: 'string', pattern: '^urn:uuid:[0-9a-f-]{36}$' },
    version: { type: 'integer', minimum: 1 },
    versionAt: instant,
    language: { enum: ['vi', 'en'] },
    code: text,
    title: text,
    standfirst: text,
    tier: orNull(closed({ key: text, name: text, ageFrom: orNull(whole), ageTo: orNull(whole) })),
    strands: listOf(closed({ key: text, name: text })),
    minutes: whole,
    prerequisites: listOf(closed({ uri: text, code: text, title: text, url: orNull(address) })),
    frameworks: listOf(closed({ framework: text, reference: text })),
    contentWarning: orNull(text),
    essentialQuestion: text,
    objectives: listOf(text),
    materials: listOf(text),
    vocabulary: listOf(closed({ term: text, definition: text })),
    story: closed({ title: text, html: text }),
    activities: listOf(closed({ title: text, minutes: orNull(whole), html: text })),
    quiz: listOf(question),
    reflection: text,
    helpSteps: listOf(text),
    takeHome: html,
    readAloud: orNull(text),
    hotline: helpLine,
    copyrightHolder: text,
    canonicalUrl: address,
    links: { type: 'object', additionalProperties: address },
  }),
  Marking: closed({
    score: { ...whole, description: 'How many are right.' },
    of: { ...whole, description: 'How many questions there are.' },
    results: listOf(closed({ question: text, correct: { type: 'boolean' }, explanation: text })),
  }),
};
