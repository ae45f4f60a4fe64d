import type { Page } from 'playwright-core';
import { aDesk } from '../builders/a-desk';
import { aLesson, aStrand, theTiers } from '../builders/a-lesson';
import { aPerson, type Person } from '../builders/a-person';
import type { Story } from '../builders/a-story';
import { bootNewsroom, openPremises, spawnNewsroom, type Premises, type SpawnedNewsroom } from '../harness';
import { axeFaults, inWords } from '../harness/axe';
import { openScreenOf, type EditorsScreen } from '../harness/browser';

const FORMS = '/admin/content-manager/collection-types/api::lesson.lesson';

let premises: Premises;
let newsroom: SpawnedNewsroom;
let screen: EditorsScreen;
let page: Page;
let chief: Person;
let story: Story;

beforeAll(async () => {
  premises = await openPremises({ seed: 'none' });
  const before = await bootNewsroom({ on: premises });
  const desk = await aDesk('newspaper').in(before);
  const tiers = await theTiers([
    ['tieu-hoc', 3, 10],
    ['thcs', 11, 18],
  ]).in(before);
  const strand = await aStrand('rieng-tu').in(before);
  await aStrand('bat-nat', 2).in(before);
  chief = await aPerson({ role: 'managing-editor' }).in(before);
  const fields = { tier: tiers.thcs, strands: [strand], desk, helpSteps: [{ text: 'Kể với mẹ.' }] };
  story = await aLesson(fields).draftIn(before);
  await before.close();
  newsroom = await spawnNewsroom({ on: premises });
  screen = await openScreenOf(newsroom.url, chief);
  ({ page } = screen);
});

afterAll(async () => {
  await screen?.close();
  await newsroom?.close();
  await premises?.remove();
});

/** What axe finds in the main part of the page, by rule and place. */
const faults = async (): Promise<readonly string[]> => (await axeFaults(page, { within: 'main' })).map(inWords);

const said = (text: string | RegExp) => page.getByText(text).first().waitFor();

test('beside the form a lesson’s parts are counted as they are typed', async () => {
  await page.goto(`${FORMS}/${story.documentId}?plugins[i18n][locale]=vi`);
  await said('Bài học đã đủ chưa?');
  await said('Ghi số 111 trong các bước cần giúp đỡ.');

  await page.locator('input[name="code"]').fill('');
  await said('Ghi mã bài: chữ hoa, số, chấm, gạch nối.');
  await page.locator('input[name="code"]').fill('CS-05');

  await page.getByText('Ghi mã bài: chữ hoa, số, chấm, gạch nối.').waitFor({ state: 'detached' });
});

test('the name of a part leads to its field, into a folded list as well', async () => {
  await page.getByRole('button', { name: 'Suy ngẫm' }).click();
  await page.locator('textarea[name="reflection"]:focus').waitFor();

  await page.getByRole('button', { name: 'Các bước tìm trợ giúp' }).click();
  await page.locator('h3 > button:focus').waitFor();
  expect(await page.locator('h3 > button:focus').innerText()).toContain('Kể với mẹ.');
});

test('the matrix says in words what there is and what is missing, and everybody can use it', async () => {
  await page.goto('/admin/plugins/newsroom/lessons');
  await page.getByRole('table').waitFor();
  await said('0 ô đã có bài, 1 ô đang soạn, 3 ô còn thiếu');

  expect(await page.getByText('Còn thiếu', { exact: true }).count()).toBe(3);
  expect(await page.getByText('1 đang soạn', { exact: true }).count()).toBe(1);
  expect(await faults()).toEqual([]);
});

test('on a telephone the matrix scrolls within itself', async () => {
  const phone = await openScreenOf(newsroom.url, chief, { isPhone: true });
  await phone.page.goto('/admin/plugins/newsroom/lessons');
  await phone.page.getByRole('table').waitFor();

  const isWide = await phone.page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  await phone.close();

  expect(isWide).toBe(false);
});

test('none of these screens asks anybody outside for anything', () => expect(screen.askedOutside).toEqual([]));
