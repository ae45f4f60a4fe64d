import type { Page } from 'playwright-core';
import { aDesk } from '../builders/a-desk';
import { aLesson, aStrand, theTiers } from '../builders/a-lesson';
import { aPerson, type Person } from '../builders/a-person';
import type { Story } from '../builders/a-story';
import { isTooWide, type EditorsScreen } from '../harness';
import { faultsOn } from '../harness/axe';
import { openPrepared } from './open-newsroom';

const FORMS = '/admin/content-manager/collection-types/api::lesson.lesson';

const open = () =>
  openPrepared(async (newsroom) => {
    const desk = await aDesk('newspaper').in(newsroom);
    const tiers = await theTiers([
      ['tieu-hoc', 3, 10],
      ['thcs', 11, 18],
    ]).in(newsroom);
    const strand = await aStrand('rieng-tu').in(newsroom);
    await aStrand('bat-nat', 2).in(newsroom);
    const fields = { tier: tiers.thcs, strands: [strand], desk, helpSteps: [{ text: 'Kể với mẹ.' }] };
    return {
      chief: await aPerson({ role: 'managing-editor' }).in(newsroom),
      story: await aLesson(fields).draftIn(newsroom),
    };
  });

let opened: Awaited<ReturnType<typeof open>>;
let screen: EditorsScreen;
let page: Page;
let chief: Person;
let story: Story;

beforeAll(async () => {
  opened = await open();
  ({ chief, story } = opened.made);
  screen = await opened.screenOf(chief);
  ({ page } = screen);
});

afterAll(() => opened?.close());

/** What axe finds in the main part of the page, by rule and place. */
const faults = () => faultsOn(page, { within: 'main' });

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

test('what could not be checked is said, what was found before stays, and it is tried again by itself', async () => {
  const failed = page.getByText('Chưa kiểm tra được chữ vừa gõ; hệ thống tự thử lại.', { exact: false });
  const lack = page.getByText('Ghi mã bài: chữ hoa, số, chấm, gạch nối.');
  await page.route('**/newsroom/lessons/check*', (route) => route.abort());
  await page.locator('input[name="code"]').fill('');
  await failed.waitFor();
  await said('Ghi số 111 trong các bước cần giúp đỡ.');
  expect(await lack.count()).toBe(0);

  await page.unroute('**/newsroom/lessons/check*');
  await lack.waitFor();
  await failed.waitFor({ state: 'detached' });
  await page.locator('input[name="code"]').fill('CS-05');
  await lack.waitFor({ state: 'detached' });
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
  const phone = await opened.screenOf(chief, { isPhone: true });
  await phone.page.goto('/admin/plugins/newsroom/lessons');
  await phone.page.getByRole('table').waitFor();

  expect(await isTooWide(phone.page)).toBe(false);
  await phone.close();
});

test('none of these screens asks anybody outside for anything', () => expect(screen.askedOutside).toEqual([]));
