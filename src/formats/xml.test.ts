import { element, empty, escaped, finished, lines } from './xml';

test('what means something in markup is written as text', () => {
  expect(escaped(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
});

test('characters that XML does not know are dropped, and no others', () => {
  expect(escaped('a\u0000b\u0008c\uFFFEd\uD800e\t\n\r😀Huế')).toBe('abcde\t\n\r😀Huế');
});

test('an absent child leaves no trace', () => {
  expect(element('p', [null, undefined, false, '', 'Huế', 0]).markup).toBe('<p>Huế0</p>');
  expect(lines([null, empty('br'), false, element('b', '')]).markup).toBe('<br/>\n<b></b>');
});

test('an absent attribute is not written, a true one is its name', () => {
  const attributes = { a: null, b: undefined, c: false, controls: true, width: 0, title: '"' };
  expect(empty('video', attributes).markup).toBe('<video controls="controls" width="0" title="&quot;"/>');
});

test('what a format has finished is taken as it is', () => {
  expect(element('feed', finished('<entry/>')).markup).toBe('<feed><entry/></feed>');
});
