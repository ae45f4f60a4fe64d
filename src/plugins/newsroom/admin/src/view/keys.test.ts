import { keyAct } from './keys';

const press = (key: string, held = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('j and k walk through the stories, as the arrows do', () => {
  expect(['j', 'ArrowDown', 'k', 'ArrowUp'].map((key) => keyAct(press(key), false))).toEqual([
    'down',
    'down',
    'up',
    'up',
  ]);
});

test('a letter that somebody types is a letter', () => {
  expect(['j', 'x', '/', '?'].map((key) => keyAct(press(key), true))).toEqual([null, null, null, null]);
});

test('what the browser does with Ctrl, Alt or Cmd stays the browser’s', () => {
  expect(keyAct(press('k', { ctrlKey: true }), false)).toBe(null);
  expect(keyAct(press('r', { metaKey: true }), false)).toBe(null);
});
