import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aWholeLesson } from '../testing';
import { parentsPdf, pupilPdf, teacherPdf } from '.';

const folder = path.dirname(require.resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
const font = (name: string) => readFileSync(path.join(folder, name, `BeVietnamPro_${name}.ttf`));
const fonts = { regular: font('400Regular'), bold: font('700Bold'), italic: font('400Regular_Italic') };

test.each([
  ['the pupil’s', pupilPdf],
  ['the teacher’s', teacherPdf],
  ['the parents’', parentsPdf],
])('%s sheet is the same bytes each time, tagged, and in Vietnamese', async (_whose, make) => {
  const [first, second] = [await make(aWholeLesson(), fonts), await make(aWholeLesson(), fonts)];

  expect(first.equals(second)).toBe(true);
  expect(first.subarray(0, 8).toString()).toBe('%PDF-1.7');
  expect(first.toString('latin1')).toContain('/Lang (vi)');
  expect(first.toString('latin1')).toContain('/StructTreeRoot');
});
