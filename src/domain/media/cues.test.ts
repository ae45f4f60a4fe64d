import { captionsText, cueAt } from './cues';

const FILE = `\ufeffWEBVTT - Phim của lớp

NOTE Em Nguyễn Thị Ví Dụ quay.

mo-dau
00:01.000 --> 00:02.500 align:start
<v Lan>Xin <b>chào</b>
các bạn &amp; thầy cô

01:00:03.000 --> 01:00:04.000
Hết.
`;

test('a captions file is read as people read it, one line for each cue', () => {
  const { text, cues } = captionsText(FILE.replaceAll('\n', '\r\n'));

  expect(text.split('\n')).toEqual([
    'Phim của lớp',
    'NOTE Em Nguyễn Thị Ví Dụ quay.',
    'mo-dau Lan: Xin chào các bạn & thầy cô',
    'Hết.',
  ]);
  expect(cues.map(({ number, at }) => [number, at])).toEqual([
    [1, null],
    [2, null],
    [3, '00:01.000'],
    [4, '01:00:03.000'],
  ]);
});

test('a place in the text is in one cue', () => {
  const { text, cues } = captionsText(FILE);

  expect(cueAt(cues, text.indexOf('Lan'))?.number).toBe(3);
  expect(cueAt(cues, text.length + 10)).toBeUndefined();
});

test('what is no captions file says little, and breaks nothing', () => {
  expect([captionsText(''), captionsText('WEBVTT'), captionsText('\n\n\n')]).toEqual(
    Array(3).fill({ text: '', cues: [] }),
  );
});
