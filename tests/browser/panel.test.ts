import type { Page } from 'playwright-core';
import { STANDFIRST } from '../builders/a-story-by-http';
import { textSection } from '../builders/a-story';
import { atStory } from '../harness';
import { openDesk, type OpenDesk } from './open-newsroom';

const BIN = '/admin/plugins/newsroom';
const ARTICLES = '/content-manager/collection-types/api::article.article';
const SERIES = '/content-manager/collection-types/api::article-series.article-series';
const LESSONS = '/content-manager/collection-types/api::lesson.lesson';

let desk: OpenDesk;
let editor: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ page: editor } = await desk.screenOf(desk.editor));
});

afterAll(() => desk?.close());

test('whoever looks around finds a day’s work, and no pile of old news', async () => {
  await editor.goto(BIN);
  await editor.getByRole('link', { name: 'Chiếc rổ tre đựng điện thoại' }).waitFor();
  await editor.goto(`${BIN}/notifications`);
  await editor.getByText('“Chiếc rổ tre đựng điện thoại”', { exact: false }).waitFor();
  await editor.getByRole('button', { name: 'Chưa đọc', exact: true }).click();
  await editor.getByText('“Nhóm lớp im lặng”', { exact: false }).waitFor({ state: 'detached' });

  const { page: journalist } = await desk.screenOf(desk.journalist);
  await journalist.goto(`${BIN}?shelf=returned`);
  await journalist.getByRole('link', { name: 'Ông bà học nhắn tin' }).waitFor();
  await journalist.goto(`${BIN}?shelf=scheduled`);
  await journalist.getByRole('link', { name: 'Mật khẩu của cả nhà' }).waitFor();
  await journalist.getByRole('button', { name: 'Viết tin bài' }).click();
  await journalist.getByRole('menuitem').first().waitFor();
  expect((await journalist.getByRole('menuitem').allInnerTexts()).slice(0, 3)).toEqual([
    'Bài viết',
    'Phóng sự video',
    'Tuyến bài',
  ]);
});

test('a wrong password is answered in Vietnamese', async () => {
  const { page, close } = await desk.screen();
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(desk.editor.email);
  await page.locator('input[name="password"]').fill('Sai-mat-khau-1');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();

  await page.getByText('Email hoặc mật khẩu chưa đúng. Hãy kiểm tra rồi thử lại.').waitFor();
  await close();
});

test('a super admin’s pages are in Vietnamese, and nothing leads to a shop', async () => {
  const { page } = await desk.screenOf(desk.superAdmin);
  await page.goto('/admin/settings/users');
  await page.getByText('Đang dùng').first().waitFor();
  await page.waitForFunction(() => document.title === 'Cài đặt — Người dùng | Awareness');
  for (const address of ['market.strapi.io', 'strapi.io/pricing'])
    expect(await page.locator(`a[href*="${address}"]:visible`).count()).toBe(0);
  expect(await page.locator('a[href*="content-type-builder"]').count()).toBe(0);

  await page.goto('/admin/settings/email');
  await page.getByRole('button', { name: 'Gửi thư thử' }).waitFor();
  expect(await page.getByText(/Test connection|Send test email/).count()).toBe(0);
});

test('an editor who returned a story reads what was written since, and approves after reading all of it', async () => {
  const story = await desk.submitted();
  const [returning, writing] = [await desk.agentOf(desk.editor), await desk.agentOf(desk.journalist)];
  const at = `/newsroom/stories/article/${story.documentId}`;
  await returning.post(`${at}/return?locale=vi`).send({ reason: 'Nêu rõ nhân vật hư cấu.' }).expect(200);
  const { revision } = (await writing.get(`${at}?locale=vi`).expect(200)).body.data;
  const body = [textSection('Mỗi tối, cả nhà (nhân vật hư cấu) để điện thoại vào chiếc rổ tre.')];
  await writing
    .put(`${ARTICLES}/${story.documentId}?locale=vi`)
    .set('If-Match', `"${revision}"`)
    .send({ body })
    .expect(200);
  await writing.post(`${at}/submit?locale=vi`).send({}).expect(200);

  await editor.goto(story.review);
  await editor.getByText('Bài chưa từng xuất bản').waitFor();
  await editor.getByRole('button', { name: /^Chỉ xem chỗ sửa từ lần đọc trước/ }).click();
  await editor.getByText('1 chỗ thay đổi').waitFor();
  await editor.locator('ins', { hasText: 'cả' }).first().waitFor();
  expect(await editor.getByRole('button', { name: 'Duyệt bản này' }).isDisabled()).toBe(true);

  await editor.getByRole('button', { name: 'Xem toàn bộ thay đổi, để duyệt' }).click();
  await editor.getByText('Bài chưa từng xuất bản').waitFor();
  await atStory(editor).press('Duyệt bản này');
  await atStory(editor).stage('Đã duyệt');

  await atStory(editor).press('Hẹn giờ');
  await editor.getByRole('dialog').getByLabel('Xuất bản lúc').fill('2035-08-07T08:00');
  await editor.getByText(/08:00.*Thứ Ba.*7 tháng 8.*2035/).waitFor();
  await editor.keyboard.press('Escape');
});

test('the record names a story by its title, which leads to it', async () => {
  const story = await desk.submitted();
  const { page } = await desk.screenOf(desk.managingEditor);
  await page.goto(`${BIN}/audit`);
  await page.getByRole('link', { name: story.title }).first().click();

  await page.waitForURL(({ pathname }) => pathname.endsWith(`/review/article/${story.documentId}`));
});

test('whoever takes a story’s hour away reads which stories will not go out then, before and after', async () => {
  const [writing, editing] = [await desk.agentOf(desk.journalist), await desk.agentOf(desk.editor)];
  const series = { title: 'Loạt bài chờ giờ', slug: 'loat-bai-cho-gio', standfirst: STANDFIRST };
  const { documentId } = (await writing.post(`${SERIES}?locale=vi`).send(series).expect(201)).body.data;
  const part = await desk.draft({ series: { connect: [{ documentId }] }, seriesPart: 1 });
  for (const at of [`article-series/${documentId}`, `article/${part.documentId}`]) {
    await writing.post(`/newsroom/stories/${at}/submit?locale=vi`).send({}).expect(200);
    const { revision } = (await editing.get(`/newsroom/stories/${at}?locale=vi`).expect(200)).body.data;
    await editing.post(`/newsroom/stories/${at}/approve?locale=vi`).send({ revision }).expect(200);
    const hour = { publishAt: '2035-08-07T01:00:00.000Z' };
    await editing.post(`/newsroom/stories/${at}/schedule?locale=vi`).send(hour).expect(200);
  }

  await editor.goto(`${BIN}/review/article-series/${documentId}?locale=vi`);
  await atStory(editor).press('Bỏ hẹn giờ');
  await editor.getByRole('dialog').getByRole('link', { name: part.title }).waitFor();
  await atStory(editor).confirm('Bỏ hẹn giờ');
  await editor.goto(`/admin${SERIES}/${documentId}?plugins[i18n][locale]=vi`);
  await editor.getByText('đã hẹn giờ nhưng sẽ không đăng được đúng hẹn', { exact: false }).waitFor();
  await editor.getByRole('link', { name: part.title }).waitFor();
});

test('a lesson’s right answers stand beside its folded quiz, and the library shows the way to the brush', async () => {
  const { page } = await desk.screenOf(desk.managingEditor);
  const http = await desk.agentOf(desk.managingEditor);
  const { body } = await http.get(`${LESSONS}?locale=vi&pageSize=1`).expect(200);
  await page.goto(`/admin${LESSONS}/${body.results[0].documentId}?plugins[i18n][locale]=vi`);
  const answers = page.getByRole('region', { name: 'Đáp án đúng' });
  await answers.getByRole('listitem').first().waitFor();
  expect(await answers.getByText('Chưa đánh dấu đáp án đúng').count()).toBe(0);

  await page.goto('/admin/plugins/upload');
  await page.getByRole('link', { name: 'Mở trang Che hình' }).click();
  await page.getByRole('heading', { name: 'Che hình', exact: true }).waitFor();
});

test('on a phone a refusal comes into view, and so does the shelf that was asked for', async () => {
  const { page } = await desk.screenOf(desk.managingEditor, { isPhone: true });
  await page.goto(`${BIN}/lessons`);
  await page.getByRole('button', { name: 'Đổi độ tuổi' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Từ tuổi').first().fill('9');
  await dialog.getByRole('button', { name: 'Đổi độ tuổi' }).tap();
  const refusal = await dialog.getByRole('alert').boundingBox();
  const buttons = await dialog.getByRole('button', { name: 'Đổi độ tuổi' }).boundingBox();
  expect(refusal && buttons && refusal.y + refusal.height <= buttons.y).toBe(true);
  expect(refusal && refusal.y >= 0).toBe(true);

  await page.goto(`${BIN}?shelf=desk`);
  await page.getByRole('button', { name: /^Cả ban\s*\d/ }).waitFor();
  const shelf = await page.getByRole('button', { name: /^Cả ban/ }).boundingBox();
  expect(shelf && shelf.x >= 0 && shelf.x + shelf.width <= 390).toBe(true);
});
