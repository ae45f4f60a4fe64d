import { NOTICE_KINDS } from './kind';
import { judgeLetter, LETTER_RETRY_SECONDS } from './letter';
import { DEFAULT_PREFERENCES, parsePreferences, preferences } from './preference';
import { recipients } from './recipients';
import { noticeSentence } from './sentence';

const people = {
  ...{ writers: [1, 2], assignee: 3, scheduler: 6 },
  ...{ deskEditors: [2, 4], managingEditors: [5], named: [7] },
};

test.each([
  ['submitted', [4]],
  ['assigned', [3]],
  ['returned', [1, 2, 3]],
  ['approved', [1, 2, 3]],
  ['approval-voided', [1, 2, 3]],
  ['due', [1, 2, 3]],
  ['published', [1, 2, 3]],
  ['could-not-publish', [1, 2, 3, 6]],
  ['held-back', [1, 2, 3, 6]],
  ['corrected', [1, 2, 3]],
  ['killed', [2, 4, 5, 1, 3]],
  ['countersign-needed', [2, 4, 5]],
  ['mentioned', [7]],
  ['taken-over', [7]],
  ['consent-expiring', [7]],
  ['facts-due', [2, 4, 5]],
] as const)('who is told of "%s"', (kind, told) => expect(recipients(kind, people, null)).toEqual(told));

test('nobody is told what they did themselves', () => {
  expect(recipients('returned', people, 2)).toEqual([1, 3]);
  expect(recipients('submitted', people, 4)).toEqual([]);
});

test('where every editor of the desk wrote in it, a managing editor is asked to judge', () => {
  expect(recipients('submitted', { ...people, deskEditors: [1, 2] }, 1)).toEqual([5]);
});

test('people choose kind by kind, and the house chooses the rest', () => {
  const chosen = parsePreferences({ published: { panel: false, email: true } });

  expect(chosen).toEqual({ published: { panel: false, email: true } });
  expect(preferences(chosen as object)).toEqual({
    ...DEFAULT_PREFERENCES,
    published: { panel: false, email: true },
  });
});

test.each([
  [null, 'body'],
  [[], 'body'],
  [{ birthday: { panel: true, email: true } }, 'birthday'],
  [{ due: { panel: true } }, 'due'],
  [{ due: { panel: 1, email: false } }, 'due'],
])('what is no choice is named: %j', (body, wrong) => expect(parsePreferences(body)).toEqual({ wrong }));

test('every kind says one sentence in both languages, with the title and nothing else of the story', () => {
  for (const kind of NOTICE_KINDS)
    for (const language of ['vi', 'en'] as const) {
      const sentence = noticeSentence(kind, { title: 'Tít', actor: 'Lan', deadline: '08:00' }, language);
      expect(sentence).toContain('“Tít”');
      expect(sentence).toMatch(/^[\p{Lu}].*\.$/u);
    }
});

test('a deadline is near, then past', () => {
  const facts = { title: 'Tít', actor: null, deadline: '08:00, 26/11/2026' };

  expect(noticeSentence('due', facts, 'vi')).toBe('Sắp đến hạn (08:00, 26/11/2026): tin bài “Tít”.');
  expect(noticeSentence('due', { ...facts, isPast: true }, 'vi')).toBe(
    'Đã quá hạn (08:00, 26/11/2026): tin bài “Tít”.',
  );
});

test('what must not be named is a story', () => {
  expect(noticeSentence('killed', { title: null, actor: 'Lan' }, 'vi')).toBe('Lan đã rút một tin bài ở mọi nơi.');
  expect(noticeSentence('killed', { title: null, actor: null }, 'en')).toBe(
    'The system killed a story: it is withdrawn everywhere.',
  );
});

test('a letter is tried again at growing intervals, six times in all', () => {
  const away = { code: null, isAboutRecipient: false };

  expect(LETTER_RETRY_SECONDS.map((_, index) => judgeLetter(away, index + 1))).toEqual(
    LETTER_RETRY_SECONDS.map((waitSeconds) => ({ kind: 'retry', waitSeconds })),
  );
  expect(judgeLetter(away, 6)).toEqual({ kind: 'given-up' });
});

test('an address that is refused for good is left in peace, a wrong password of ours is not', () => {
  expect(judgeLetter({ code: 550, isAboutRecipient: true }, 1)).toEqual({ kind: 'given-up' });
  expect(judgeLetter({ code: 450, isAboutRecipient: true }, 1)).toMatchObject({ kind: 'retry' });
  expect(judgeLetter({ code: 535, isAboutRecipient: false }, 1)).toMatchObject({ kind: 'retry' });
});
