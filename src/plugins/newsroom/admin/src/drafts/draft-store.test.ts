import { draftStore } from './draft-store';

const form = { uid: 'api::article.article', documentId: 'abc', locale: 'vi' };
const draft = (title: string, at: string) => ({ values: { title }, base: 'r1', at });

/** A browser's storage with room for so many characters. */
function storage(room = Infinity) {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem(key: string, text: string) {
      const used = [...kept].reduce((sum, [name, each]) => sum + (name === key ? 0 : each.length), 0);
      if (used + text.length > room) throw new Error('QuotaExceededError');
      kept.set(key, text);
    },
  };
}

test('what was typed is there again, for the story and the language it was typed in', () => {
  const store = draftStore(storage(), '7');
  store.keep(form, draft('Đang gõ', '2026-11-25T05:00:00Z'));

  expect(store.read(form)).toEqual(draft('Đang gõ', '2026-11-25T05:00:00Z'));
  expect(store.read({ ...form, locale: 'en' })).toBe(null);
});

test('a saved story leaves nothing behind', () => {
  const store = draftStore(storage(), '7');
  store.keep(form, draft('Đang gõ', '2026-11-25T05:00:00Z'));
  store.drop(form);

  expect(store.read(form)).toBe(null);
});

test('whoever signs in next on this computer finds nothing of the person before', () => {
  const shared = storage();
  draftStore(shared, '7').keep(form, draft('Của người trước', '2026-11-25T05:00:00Z'));
  draftStore(shared, '71').dropOthers();

  expect(draftStore(shared, '7').read(form)).toBe(null);
});

test('a full browser gives up the oldest draft, not the one that is being typed', () => {
  const store = draftStore(storage(200), '7');
  const [old, older] = [
    { ...form, documentId: 'old' },
    { ...form, documentId: 'older' },
  ];
  store.keep(old, draft('mới hơn', '2026-11-25T05:00:00Z'));
  store.keep(older, draft('cũ nhất', '2026-11-20T05:00:00Z'));

  expect(store.keep(form, draft('đang gõ', '2026-11-26T05:00:00Z'))).toBe(true);
  expect([old, older, form].map((each) => store.read(each)?.values.title)).toEqual(['mới hơn', undefined, 'đang gõ']);
});

test('a draft larger than the browser takes is refused, and what was there stays', () => {
  const store = draftStore(storage(120), '7');
  store.keep(form, draft('ngắn', '2026-11-25T05:00:00Z'));

  expect(store.keep(form, draft('d'.repeat(500), '2026-11-26T05:00:00Z'))).toBe(false);
  expect(store.read(form)?.values.title).toBe('ngắn');
});
