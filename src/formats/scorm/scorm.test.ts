import { createContext, runInContext } from 'node:vm';
import type { Scorm12API as Api } from 'scorm-again';
import { aWholeLesson, golden } from '../testing';
import { manifest, scorm12Package } from '.';
import { RUNTIME } from './runtime';

/** Its types name a default export, its file has this one. */
const { Scorm12API } = jest.requireActual<{ readonly Scorm12API: typeof Api }>('scorm-again/scorm12');

test('the manifest is written as its golden file has it', () => {
  const text = manifest(aWholeLesson().sheet, ['index.html', 'quiz.js']);

  expect(text).toBe(golden('scorm', 'imsmanifest.xml', text));
});

test('the same version is the same package', () => {
  expect(scorm12Package(aWholeLesson(), null).equals(scorm12Package(aWholeLesson(), null))).toBe(true);
});

/** The lesson's own script in a window inside a learning system that nobody here wrote. */
function opened() {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  const asked: string[] = [];
  const spied = new Proxy(api, {
    get(target, name: keyof typeof api) {
      const value: unknown = target[name];
      if (typeof value !== 'function') return value;
      return (...given: string[]) => {
        asked.push(`${String(name)} ${given[0] ?? ''}`.trim());
        return value.apply(target, given);
      };
    },
  });
  const listeners: Record<string, () => void> = {};
  const window: Record<string, unknown> = {
    API: spied,
    addEventListener: (name: string, listener: () => void) => (listeners[name] = listener),
  };
  window.parent = window;
  runInContext(RUNTIME, createContext({ window, String, Math }));
  const done = window.lessonDone as (result: { score: number; of: number }) => void;
  return { api, asked, done, close: () => listeners.pagehide?.() };
}

test('a learning system hears that the lesson was opened, how the quiz went, and nothing else', () => {
  const { api, asked, done, close } = opened();
  expect(api.cmi.core.lesson_status).toBe('incomplete');

  done({ score: 3, of: 4 });
  close();

  expect(api.cmi.core.lesson_status).toBe('completed');
  expect(api.cmi.core.score.raw).toBe('75');
  expect(api.isTerminated()).toBe(true);
  expect(asked.filter((call) => /student|comments|suspend|interactions/.test(call))).toEqual([]);
});

test('without a learning system the lesson is left alone', () => {
  const window: Record<string, unknown> = { addEventListener: () => undefined };
  window.parent = window;

  runInContext(RUNTIME, createContext({ window, String, Math }));

  expect(window.lessonDone).toBeUndefined();
});
