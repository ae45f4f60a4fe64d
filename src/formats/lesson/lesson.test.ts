import { unzipSync } from 'fflate';
import { aWholeLesson, golden } from '../testing';
import { offlinePackage, lessonJson, lessonPage, readLesson, scriptForServer, writeLesson } from '.';
import { lookFor } from './look';
import { scriptForPackage } from './quiz-script';

const links = {
  ...{ self: 's', html: 'h', item: 'i', answers: 'a', scorm12: 'z', offline: 'o' },
  ...{ pupilPdf: 'p', parentsPdf: 'q', teacherPdf: 't' },
};

test('a pupil’s page is written as its golden file has it', () => {
  const page = lessonPage(aWholeLesson().sheet, { kind: 'inline', text: scriptForServer('/content/v1/x/answers') });

  expect(page).toBe(golden('lesson', 'page.html', page));
});

test('a pupil’s view as JSON is written as its golden file has it', () => {
  const view = JSON.stringify(lessonJson(aWholeLesson().sheet, links), null, 2) + '\n';

  expect(view).toBe(golden('lesson', 'lesson.json', view));
});

test('a lesson that was stored is the same when it is read', () => {
  expect(readLesson(writeLesson(aWholeLesson()))).toEqual(aWholeLesson());
  const { prerequisites: _, frameworks: __, ...older } = aWholeLesson().sheet;
  expect(readLesson(JSON.stringify({ ...aWholeLesson(), sheet: older })).sheet).toMatchObject({
    ...{ prerequisites: [], frameworks: [] },
  });
});

test('an explanation cannot end the script that carries it', () => {
  expect(scriptForPackage(aWholeLesson().marking)).not.toContain('</script>');
});

test('a package shows its cover from beside it, and fetches nothing', () => {
  const cover = { extension: 'jpg', body: new Uint8Array([1, 2, 3]) };

  const files = unzipSync(offlinePackage(aWholeLesson(), cover));

  const page = Buffer.from(files['index.html'] ?? '').toString();
  expect(Object.keys(files)).toEqual(['index.html', 'quiz.js', 'cover.jpg', 'LICENSE.txt', 'about.json']);
  expect(page).toContain('src="cover.jpg"');
  expect(page.match(/(?:src|srcset)="(?!cover\.jpg|quiz\.js)[^"]*"/g)).toBeNull();
});

test('a package is the same bytes in any time zone', () => {
  const before = process.env.TZ;
  const packed = ['Asia/Ho_Chi_Minh', 'America/New_York'].map((zone) => {
    process.env.TZ = zone;
    return offlinePackage(aWholeLesson(), null).toString('base64');
  });
  process.env.TZ = before;

  expect(packed[0]).toBe(packed[1]);
});

test.each([
  [3, 5, 'sprout'],
  [6, 8, 'starter'],
  [9, 10, 'explorer'],
  [11, 15, 'defender'],
  [16, 18, 'citizen'],
  [null, null, 'adult'],
])('a page for ages %p to %p looks made for them', (ageFrom, ageTo, look) => {
  expect(lookFor({ code: 'x', name: 'x', ageFrom, ageTo })).toBe(look);
});
