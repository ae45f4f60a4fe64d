import type { Page } from 'playwright-core';
import { textSection } from '../builders/a-story';
import { atStory, isTooWide } from '../harness';
import { axeFaults, inWords } from '../harness/axe';
import { openDesk, type OpenDesk } from './open-newsroom';

const BIN = '/admin/plugins/newsroom';

let desk: OpenDesk;
let editor: Page;

beforeAll(async () => {
  desk = await openDesk();
  editor = (await desk.screenOf(desk.editor)).page;
});

afterAll(() => desk?.close());

test('the work-bin is walked, searched, marked and opened with the keyboard alone', async () => {
  const [older, newer] = [await desk.submitted(), await desk.submitted()];
  await editor.goto(`${BIN}?shelf=waiting`);
  await editor.getByRole('link', { name: newer.title }).waitFor();
  const focused = () => editor.evaluate(() => document.activeElement?.textContent);
  const rows = await editor.locator('[data-story] a').allInnerTexts();

  await editor.keyboard.press('j');
  expect(await focused()).toBe(rows[0]);
  await editor.keyboard.press('ArrowDown');
  expect(await focused()).toBe(rows[1]);
  await editor.keyboard.press('k');
  expect(await focused()).toBe(rows[0]);
  await editor.keyboard.press('x');
  await editor.getByRole('region', { name: 'Đã chọn 1' }).waitFor();
  await editor.keyboard.press('Escape');
  await editor.getByRole('region', { name: 'Đã chọn 1' }).waitFor({ state: 'detached' });
  await editor.keyboard.press('?');
  await editor.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
  await editor.keyboard.press('Escape');
  await editor.getByRole('dialog').waitFor({ state: 'detached' });
  await editor.keyboard.press('/');
  await editor.keyboard.type(older.title.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  await editor.locator('[data-story]').nth(1).waitFor({ state: 'detached' });
  await editor.keyboard.press('Tab');
  await editor.getByRole('link', { name: older.title }).focus();
  await editor.keyboard.press('Enter');

  await editor.getByRole('heading', { level: 1, name: older.title }).waitFor();
});

test('a dialog takes the keyboard, keeps it, and gives it back where it came from', async () => {
  const story = await desk.submitted();
  await editor.goto(story.review);
  const back = editor.getByRole('button', { name: 'Trả lại', exact: true });
  await back.focus();
  await editor.keyboard.press('Enter');
  const dialog = editor.getByRole('dialog', { name: 'Trả lại' });
  await dialog.waitFor();
  const isInside = () => editor.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null);
  for (let step = 0; step < 6; step += 1) {
    await editor.keyboard.press('Tab');
    expect(await isInside()).toBe(true);
  }
  await editor.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  expect(await editor.evaluate(() => document.activeElement?.textContent)).toBe('Trả lại');
});

describe.each([
  ['light', false],
  ['dark', true],
])('in the %s theme', (_, isDark) => {
  test('no page of the newsroom has a grave fault for anybody who cannot see, hear or point', async () => {
    const [waiting, unsafe, public_] = [await desk.submitted(), await desk.draft(UNSAFE), await desk.published()];
    const { page } = await desk.screenOf(desk.managingEditor, { isDark });
    await page.evaluate((theme) => localStorage.setItem('STRAPI_THEME', theme), isDark ? 'dark' : 'light');
    const pages = [
      [`${BIN}?shelf=desk`, '[data-story]'],
      [waiting.review, 'ins'],
      [`${unsafe.review}&tab=checks`, 'text=Chặn xuất bản'],
      [`${waiting.review}&tab=notes`, 'textarea'],
      [`${waiting.review}&tab=history`, 'text=Đã lưu'],
      [`${waiting.review}&tab=audit`, 'text=Dấu niêm'],
      [public_.review, 'text=Bạn đọc đang thấy đúng bản này'],
      [`${BIN}/notifications`, 'main button'],
      [`${BIN}/preferences`, 'main [role=checkbox]'],
      [`${BIN}/audit`, 'text=Dấu niêm'],
    ] as const;

    const found: string[] = [];
    for (const [address, sign] of pages) {
      await page.goto(address);
      await page.locator(sign).first().waitFor();
      found.push(...(await graveFaults(page, 'main')));
    }
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await atStory(page).open(unsafe.form);
    for (const panel of ['Tin bài', 'Kiểm tra', 'Ghi chú'])
      found.push(...(await graveFaults(page, await markedPanel(page, panel))));
    await page.context().close();

    expect({ ground, found }).toEqual({ ground: isDark ? 'rgb(24, 24, 38)' : 'rgb(246, 246, 249)', found: [] });
  });
});

const UNSAFE = { body: [textSection('Cháu Nguyễn Thị Chim Báo Bão bị bạn đánh ở lớp.')] };

/** Ours among the panels beside a form, which Strapi gives one name to all. @returns how to find it. */
async function markedPanel(page: Page, name: string): Promise<string> {
  const panel = page.locator('aside').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await panel.evaluate((element, mark) => element.setAttribute('data-panel', mark), name);
  return `[data-panel="${name}"]`;
}

/** What axe calls serious or critical against WCAG 2.2 A and AA, by rule and place, with its markup. */
async function graveFaults(page: Page, within: string): Promise<readonly string[]> {
  const grave = (await axeFaults(page, { within })).filter(({ impact }) => ['serious', 'critical'].includes(impact));
  return grave.map((fault) => `${new URL(page.url()).pathname} ${inWords(fault)} ${fault.html.slice(0, 200)}`);
}

test('on a phone an editor finds, reads, approves and returns; nothing is wider than the screen', async () => {
  const [good, poor] = [await desk.submitted(), await desk.submitted()];
  const { page } = await desk.screenOf(desk.editor, { isPhone: true });
  await page.goto(BIN);
  await page.getByRole('link', { name: good.title }).tap();
  await page.locator('ins').first().waitFor();
  expect(await isTooWide(page)).toBe(false);
  await page.getByRole('button', { name: 'Duyệt bản này' }).tap();
  await atStory(page).stage('Đã duyệt');

  await page.goto(poor.review);
  await page.getByRole('button', { name: 'Trả lại', exact: true }).tap();
  await page.getByLabel('Cần sửa gì, vì sao').fill('Thiếu nguồn.');
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).tap();
  await atStory(page).stage('Cần sửa');

  for (const name of ['', '/notifications', '/preferences']) {
    await page.goto(`${BIN}${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect([name, await isTooWide(page)]).toEqual([name, false]);
  }
  await page.context().close();
});

test('the picker of languages says in Vietnamese what state each is in', async () => {
  const story = await desk.draft();
  await atStory(editor).open(story.form);
  await editor
    .getByRole('combobox', { name: /ngôn ngữ/i })
    .first()
    .click();

  await editor.getByRole('option', { name: /Tiếng Việt.*Bản nháp/ }).waitFor();
  await editor.keyboard.press('Escape');
});

test('a preview opens without an account, on a desk and on a phone, until its links are ended', async () => {
  const story = await desk.draft();
  await editor.goto(story.review);
  await atStory(editor).press('Xem trước');
  await atStory(editor).press('Tạo liên kết');
  const link = await editor.getByRole('link', { name: 'Mở trong thẻ mới' }).getAttribute('href');
  const [lawyer, reader] = [await desk.screen(), await desk.screen({ isPhone: true })];
  for (const { page } of [lawyer, reader]) {
    const answer = await page.goto(link ?? '');
    expect(answer?.headers()['cache-control']).toBe('private, no-store');
    await page.getByText('BẢN XEM TRƯỚC – CHƯA XUẤT BẢN').waitFor();
    await page.getByRole('heading', { level: 1, name: story.title }).waitFor();
    expect(await isTooWide(page)).toBe(false);
  }
  await lawyer.page.getByRole('link', { name: 'Xem trên điện thoại' }).click();
  await lawyer.page.frameLocator('iframe').getByRole('heading', { name: story.title }).waitFor();

  await atStory(editor).press('Hủy mọi liên kết của bài này');
  await editor.getByText('Mọi liên kết xem trước của bài này đã hết hiệu lực.').waitFor();
  await reader.page.reload();
  await reader.page.getByText('Đường dẫn xem trước không đúng hoặc đã hết hạn.').waitFor();
  expect([...lawyer.askedOutside, ...reader.askedOutside]).toEqual([]);
});
