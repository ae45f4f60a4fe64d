import { aChannel } from '../builders/a-channel';
import { aPerson } from '../builders/a-person';
import { anArticle } from '../builders/a-story';
import { anOutlet } from '../builders/an-outlet';
import { isTooWide, type EditorsScreen } from '../harness';
import { openPrepared } from './open-newsroom';

const open = () =>
  openPrepared(async (newsroom) => {
    await aChannel('all', { title: 'Tất cả nội dung' }).in(newsroom);
    const briefs = await aChannel('briefs', { title: 'Dành cho tòa soạn', visibility: 'granted' }).in(newsroom);
    await anOutlet().grantedTo(briefs).in(newsroom);
    await anArticle({ title: 'Mười phút trò chuyện' }).publishedIn(newsroom);
    return aPerson({ role: 'managing-editor' }).in(newsroom);
  });

let opened: Awaited<ReturnType<typeof open>>;
let screen: EditorsScreen;

beforeAll(async () => {
  opened = await open();
  screen = await opened.screenOf(opened.made);
});

afterAll(() => opened?.close());

test('a managing editor makes a key, sees it once, and revokes it', async () => {
  const { page } = screen;
  await page.goto('/admin/plugins/syndication/outlets');
  const outlet = page.getByRole('region', { name: 'Báo Huế' });
  await outlet.getByRole('button', { name: 'Tạo khóa' }).click();
  await page.getByLabel('Dùng ở đâu').fill('máy chủ mới');
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo khóa' }).click();

  const key = await page
    .getByRole('dialog')
    .getByText(/^aw_live_/)
    .innerText();
  await page.keyboard.press('Escape');
  await page.mouse.click(5, 5);
  await page.getByRole('button', { name: 'Tôi đã chép' }).click(); // it is shown once: nothing else takes it away
  const asked = () =>
    fetch(`${opened.newsroom.url}/content/v1/channels/briefs`, { headers: { Authorization: `Bearer ${key}` } });
  expect((await asked()).status).toBe(200);
  await page.getByRole('button', { name: 'Thu hồi: máy chủ mới' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();

  await outlet.getByText(/Đã thu hồi/).waitFor();
  expect((await asked()).status).toBe(401);
});

test('what a channel takes is said in words, and changing it is not saved unseen', async () => {
  const { page } = screen;
  await page.goto('/admin/plugins/syndication/channels');
  const channel = page.getByRole('region', { name: 'Tất cả nội dung' });
  await channel.getByText('Mọi tin bài.').waitFor();
  await channel.getByRole('button', { name: 'Xem đang giữ gì' }).click();
  await channel.getByText('Mười phút trò chuyện').waitFor();
  await channel.getByRole('button', { name: 'Sửa điều kiện' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Lưu' }).isDisabled()).toBe(true);

  await dialog.getByRole('combobox', { name: 'Ngôn ngữ' }).click();
  await page.getByRole('option', { name: 'Tiếng Anh' }).click();
  await dialog.getByRole('button', { name: 'Xem sẽ đổi gì' }).click();

  await dialog.getByText('Nếu lưu: 0 tin bài vào, 1 tin bài ra.').waitFor();
  await dialog.getByRole('button', { name: 'Thôi' }).click();
});

test('an editor sees what an outlet sees', async () => {
  const { page } = screen;
  await page.goto('/admin/plugins/syndication/tester');
  await page.getByRole('combobox', { name: 'Nhìn bằng mắt của' }).click();
  await page.getByRole('option', { name: 'Báo Huế' }).click();
  await page.getByRole('button', { name: 'Xem', exact: true }).click();

  await page.getByText('Dành cho tòa soạn (briefs)').waitFor();
  expect(screen.askedOutside).toEqual([]);
});

test('a developer of an outlet tries the contract, and nobody else is asked', async () => {
  const { page } = screen;
  await page.goto('/content/v1/docs/console');
  await page.getByText('/channels', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Execute' }).click();

  await page.locator('.live-responses-table').getByText('200').first().waitFor();
  await page.locator('.live-responses-table').getByText('Tất cả nội dung').first().waitFor();
  expect(screen.askedOutside).toEqual([]);
});

test('on a phone nothing is wider than the screen', async () => {
  const { page } = screen;
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of ['outlets', 'channels', 'tester']) {
    await page.goto(`/admin/plugins/syndication/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main section').first().waitFor();
    expect([name, await isTooWide(page)]).toEqual([name, false]);
  }
});
