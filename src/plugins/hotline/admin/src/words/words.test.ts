import { messagesIn, words } from '.';

test('every sentence is there in both languages, with the same gaps to fill', () => {
  const gaps = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
  const unlike = Object.entries(words).filter(([, { vi, en }]) => !vi || !en || String(gaps(vi)) !== String(gaps(en)));

  expect(unlike).toEqual([]);
});

test('a panel in English reads English, and in any other language Vietnamese', () => {
  expect(messagesIn('en')['hotline.common.close']).toBe('Close');
  expect(messagesIn('fr')['hotline.common.close']).toBe('Đóng');
});
