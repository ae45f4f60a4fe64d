import type { Page } from 'playwright-core';
import { STANDFIRST } from '../builders/a-story-by-http';
import { textSection } from '../builders/a-story';
import { atStory } from '../harness';
import { openDesk, type OpenDesk } from './open-newsroom';

const BIN = '/admin/plugins/newsroom';

let desk: OpenDesk;
let journalist: Page;
let editor: Page;
let secondEditor: Page;
const askedOutside: (readonly string[])[] = [];

beforeAll(async () => {
  desk = await openDesk();
  journalist = await sit(desk.journalist);
  editor = await sit(desk.editor);
  secondEditor = await sit(desk.secondEditor);
});

afterAll(() => desk?.close());

async function sit(person: Parameters<OpenDesk['screenOf']>[0]): Promise<Page> {
  const screen = await desk.screenOf(person);
  askedOutside.push(screen.askedOutside);
  return screen.page;
}

const asReadersGetIt = (slug: string) => fetch(`${desk.newsroom.url}/content/v1/stories/vi/article/${slug}`);

test('a story is written, returned, mended, approved from its changes, scheduled and published, by clicks alone', async () => {
  const [writing, reading] = [atStory(journalist), atStory(editor)];
  await journalist.goto(BIN);
  await writing.press('Viết tin bài');
  await journalist.getByRole('menuitem', { name: 'Bài viết', exact: true }).click();
  await journalist.getByText('Lưu lần đầu để bắt đầu quy trình duyệt.').waitFor();
  await writing.field('Tít').fill('Mười phút kể chuyện trước giờ ngủ');
  await writing.field('Sa-pô').fill(STANDFIRST);
  await journalist.locator('input[name="slug"][value="muoi-phut-ke-chuyen-truoc-gio-ngu"]').waitFor();
  await journalist.getByRole('button', { name: /Thêm mục vào/ }).click();
  await writing.press('Văn bản');
  await journalist.locator('[contenteditable=true]').click();
  await journalist.keyboard.type('Mỗi tối, nhà bé Na (nhân vật hư cấu) kể cho nhau nghe một điều vui và một điều lạ.');
  await writing.press('Lưu');
  await writing.stage('Bản nháp');
  await writing.act('Gửi duyệt');
  await writing.stage('Chờ duyệt');

  await editor.goto(BIN);
  await editor.getByRole('link', { name: 'Mười phút kể chuyện trước giờ ngủ' }).click();
  await editor.getByText('Bài chưa từng xuất bản').waitFor();
  await editor.locator('ins', { hasText: 'nhân vật hư cấu' }).waitFor();
  await reading.act('Trả lại', { 'Cần sửa gì, vì sao': 'Tít nên nói rõ ai nghe.' });
  await reading.stage('Cần sửa');

  await journalist.goto(`${BIN}?shelf=returned`);
  await journalist.getByRole('link', { name: 'Mười phút kể chuyện trước giờ ngủ' }).click();
  await journalist.getByText('Tít nên nói rõ ai nghe.').waitFor();
  await writing.field('Tít').fill('Mười phút kể và nghe trước giờ ngủ');
  await writing.save();
  await writing.act('Gửi duyệt');
  await writing.stage('Chờ duyệt');

  await editor.goto(BIN);
  await editor.getByRole('link', { name: 'Mười phút kể và nghe trước giờ ngủ' }).click();
  await reading.press('Duyệt bản này');
  await reading.stage('Đã duyệt');
  await reading.act('Hẹn giờ', { 'Xuất bản lúc': '2035-01-05T08:00' });
  await reading.stage('Đã hẹn giờ');
  await editor.getByText('Xuất bản lúc 08:00 5/1/35').waitFor();
  await reading.act('Bỏ hẹn giờ');
  await reading.act('Xuất bản');
  await reading.stage('Đã xuất bản');

  await editor.getByText('Bạn đọc đang thấy đúng bản này').waitFor();
  await editor.getByText(/Biên tập Hoài Nam · .* · đã dùng/).waitFor();
  expect((await asReadersGetIt('muoi-phut-ke-chuyen-truoc-gio-ngu')).status).toBe(200);
});

test('who sets an hour sees at once which stories would not be out by then', async () => {
  const writer = await desk.agentOf(desk.journalist);
  const series = { title: 'Loạt bài chưa đăng', slug: 'loat-bai-chua-dang', standfirst: STANDFIRST };
  const address = '/content-manager/collection-types/api::article-series.article-series?locale=vi';
  const { documentId } = (await writer.post(address).send(series).expect(201)).body.data;
  const story = await desk.submitted({ series: { connect: [{ documentId, locale: 'vi' }] }, seriesPart: 1 });
  const reading = atStory(editor);
  await editor.goto(story.review);
  await reading.press('Duyệt bản này');
  await reading.stage('Đã duyệt');

  await reading.press('Hẹn giờ');
  await reading.dialog.getByLabel('Xuất bản lúc').fill('2035-01-05T08:00');

  await reading.dialog.getByText(/^Đến giờ đó độc giả vẫn chưa có/).waitFor();
  await reading.dialog.getByRole('link', { name: 'Loạt bài chưa đăng' }).waitFor();
  expect(await reading.dialog.getByRole('button', { name: 'Hẹn giờ', exact: true }).last().isDisabled()).toBe(true);
  await reading.dialog.getByLabel('Xuất bản lúc').fill('');
  await reading.dialog.getByText(/^Đến giờ đó độc giả vẫn chưa có/).waitFor({ state: 'detached' });
});

test('no button publishes, takes down or deletes past the panel, and beside one that is off stands why', async () => {
  const story = await desk.draft({ body: [textSection('Cháu Nguyễn Thị Chim Báo Bão bị bạn đánh ở lớp.')] });
  const writing = atStory(journalist);
  await writing.open(story.form);

  expect(await journalist.getByRole('button', { name: 'Xuất bản', exact: true }).count()).toBe(0);
  const submit = journalist.getByRole('button', { name: 'Gửi duyệt', exact: true });
  await journalist.getByText('Còn cảnh báo có thể gây hại cho trẻ.').waitFor();
  expect(await submit.isDisabled()).toBe(true);
  for (const menu of await journalist.getByRole('button', { name: /^(Việc|Thao tác) khác$/ }).all()) {
    await menu.click();
    const offered = await journalist.getByRole('menuitem').allInnerTexts();
    expect(offered.filter((text) => /xuất bản|gỡ|xóa/i.test(text))).toEqual([]);
    await journalist.keyboard.press('Escape');
  }
  await editor.goto(`/admin/content-manager/collection-types/api::article.article?plugins[i18n][locale]=vi`);
  const row = editor.getByRole('row').filter({ hasText: story.title });
  await row.getByRole('checkbox').check();
  await row.getByText(story.title).hover(); // the list shows what can be done when the browser is idle after a frame
  await editor.getByRole('button', { name: /^Tin bài xuất bản, gỡ và xóa từng bài một/ }).waitFor();
  expect(await editor.getByRole('button', { name: 'Xuất bản', exact: true }).count()).toBe(0);
  await row.getByRole('button', { name: 'Việc với dòng này' }).click();
  expect((await editor.getByRole('menuitem').allInnerTexts()).filter((text) => /xuất bản|gỡ|xóa/i.test(text))).toEqual(
    [],
  );
});

test('two people let a finding pass: the second signs what the first wrote', async () => {
  const story = await desk.draft({ body: [textSection('Cháu Nguyễn Thị Chim Báo Bão bị bạn đánh ở lớp.')] });
  const [first, second] = [atStory(editor), atStory(secondEditor)];
  await editor.goto(`${story.review}&tab=checks`);
  await editor.getByText('Chặn xuất bản').waitFor();
  await first.act('Giải trình', { 'Vì sao có thể cho qua': 'Gia đình và em đã đồng ý bằng văn bản.' });
  await editor.getByText('Biên tập Hoài Nam đã giải trình, chờ người thứ hai ký').waitFor();

  await secondEditor.goto(`${story.review}&tab=checks`);
  await second.press('Ký lời giải trình');
  await second.dialog.getByText('Lý do: Gia đình và em đã đồng ý bằng văn bản.').waitFor();
  await second.dialog.getByLabel('Vì sao bạn đồng ý').fill('Tôi đã đọc văn bản đồng ý.');
  await second.confirm('Ký lời giải trình');

  await secondEditor.getByText('Biên tập Hoài Nam đã giải trình, Biên tập Thanh Vân đã ký').waitFor();
  expect(await secondEditor.getByRole('button', { name: 'Gửi duyệt', exact: true }).isEnabled()).toBe(true);
});

test('what readers have is mended by a correction that says what was wrong and what is right', async () => {
  const story = await desk.published();
  const [writing, reading] = [atStory(journalist), atStory(editor)];
  await writing.open(story.form);
  await writing.field('Tít').fill('Chiếc rổ tre và ba người kể');
  await writing.save();
  await writing.stage('Bản nháp');
  await writing.act('Gửi duyệt');
  await writing.stage('Chờ duyệt');

  await editor.goto(story.review);
  await editor.getByText('1 chỗ thay đổi').waitFor();
  await reading.press('Duyệt bản này');
  await reading.stage('Đã duyệt');
  await reading.act('Đính chính', {
    'Điều đã đăng sai': 'Tít thiếu số người.',
    'Điều đúng': 'Có ba người kể chuyện.',
  });
  await reading.stage('Đã xuất bản');

  const page = await (await asReadersGetIt(story.slug)).text();
  expect(page).toContain('Chiếc rổ tre và ba người kể');
  expect(page).toContain('Có ba người kể chuyện.');
});

test('a kill takes effect at once, and another editor finds and countersigns it', async () => {
  const story = await desk.published();
  const [killing, signing] = [atStory(editor), atStory(secondEditor)];
  await editor.goto(story.review);
  await editor.getByText('Việc khác').click();
  await killing.press('Rút tin');
  await killing.dialog.getByRole('combobox', { name: 'Vì sao' }).click();
  await editor.getByRole('option', { name: 'Sai sự thật' }).click();
  await killing.dialog.getByLabel(/^Nói rõ cho các đơn vị/).fill('Bài nhầm sự việc.');
  await killing.confirm('Rút tin');
  await killing.stage('Đã rút');
  expect((await asReadersGetIt(story.slug)).status).toBe(410);
  await editor.getByText('Bạn không tự ký xác nhận việc của mình được.').waitFor();

  await secondEditor.goto(`${BIN}?shelf=signatures`);
  await secondEditor.getByText('Lần rút tin chờ ký').waitFor();
  await secondEditor.getByRole('link', { name: story.title }).click();
  await signing.act('Ký xác nhận');

  await secondEditor.getByText('Biên tập Thanh Vân đã ký xác nhận').waitFor();
});

test('what readers have comes down when two editors say so', async () => {
  const story = await desk.published();
  const [first, second] = [atStory(editor), atStory(secondEditor)];
  await editor.goto(story.review);
  await editor.getByText('Việc khác').click();
  await first.act('Gỡ xuống', { 'Lý do': 'Chương trình đã kết thúc.' });
  await editor.getByText(/Biên tập Hoài Nam · .* · duyệt gỡ xuống/).waitFor();
  expect((await asReadersGetIt(story.slug)).status).toBe(200);

  await secondEditor.goto(story.review);
  await secondEditor.getByText('Việc khác').click();
  await second.act('Gỡ xuống', { 'Lý do': 'Đồng ý: chương trình đã kết thúc.' });
  await second.stage('Bản nháp');

  expect((await asReadersGetIt(story.slug)).status).toBe(404);
});

test('a publication without approval is red for everybody, until somebody else signs', async () => {
  const story = await desk.submitted();
  const admin = await sit(desk.superAdmin);
  const breaking = atStory(admin);
  await admin.goto(story.review);
  await admin.getByText('Việc khác').click();
  await breaking.act('Đăng khẩn cấp', { 'Vì sao không thể chờ': 'Tin cần ra ngay trong đêm.' });
  await breaking.stage('Đã xuất bản');

  for (const page of [journalist, editor]) {
    await page.goto(story.review);
    const warning = page.getByRole('note').filter({ hasText: 'Quản trị đã đăng khẩn cấp' });
    await warning.getByText('Tin cần ra ngay trong đêm.').waitFor();
    expect(await isRed(warning.locator('p').first())).toBe(true);
  }
  await journalist.goto(`${BIN}?shelf=signatures`);
  expect(await isRed(journalist.getByText('Lần đăng khẩn cấp chờ ký'))).toBe(true);
  await editor.goto(story.review);
  await atStory(editor).act('Ký xác nhận');
  await editor.getByText('Biên tập Hoài Nam đã ký xác nhận').waitFor();
});

test('a note stands at its field, reaches whom it mentions, and is settled', async () => {
  const story = await desk.submitted();
  await editor.goto(story.review);
  const title = editor.getByRole('region', { name: 'Tít', exact: true });
  await title.getByRole('button', { name: 'Ghi chú ô này' }).click();
  await editor.getByLabel('Viết ghi chú').fill('Tít nên có chữ “nghe”. @minh');
  await editor.getByRole('button', { name: '@Phóng viên Minh An' }).click();
  await atStory(editor).press('Gửi');
  await editor.getByRole('article').getByText('@Phóng viên Minh An').waitFor();

  await journalist.goto(`${BIN}/notifications`);
  await journalist
    .getByRole('button', { name: /Biên tập Hoài Nam nhắc đến bạn/ })
    .first()
    .click();
  await journalist.getByRole('article').getByText('Tít nên có chữ “nghe”.').waitFor();
  await atStory(journalist).open(story.form);
  await atStory(journalist).press('Đến ô Tít');
  await journalist.locator('input[name="title"]:focus').waitFor();
  const note = journalist.getByRole('article');
  await note.getByRole('button', { name: 'Trả lời' }).click();
  await note.getByLabel('Trả lời').fill('Em đã thêm.');
  await note.getByRole('button', { name: 'Gửi' }).click();
  await note.getByText('Em đã thêm.').waitFor();
  await note.getByRole('button', { name: 'Đã xong' }).click();

  await journalist.getByText('Đã xong (1)').waitFor();
});

test('no screen asks anybody outside for anything', () => {
  expect(askedOutside.flat()).toEqual([]);
});

/** More red than green and blue together would make grey, by half at least. */
async function isRed(text: ReturnType<Page['getByText']>): Promise<boolean> {
  const colour = await text.evaluate((element) => getComputedStyle(element).color);
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return red > 1.5 * Math.max(green, blue);
}
