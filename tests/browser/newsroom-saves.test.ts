import type { Page } from 'playwright-core';
import { aFigure, pixels } from '../builders/a-picture';
import { STANDFIRST } from '../builders/a-story-by-http';
import { atStory, signInByHand } from '../harness';
import { openDesk, type OpenDesk } from './open-newsroom';

let desk: OpenDesk;
let journalist: Page;
let editor: Page;

beforeAll(async () => {
  desk = await openDesk();
  journalist = (await desk.screenOf(desk.journalist)).page;
  editor = (await desk.screenOf(desk.editor)).page;
});

afterAll(() => desk?.close());

const offer = () => journalist.getByRole('status').filter({ hasText: 'Có chữ chưa lưu' });
const savedTitle = async (documentId: string): Promise<string> => {
  const http = await desk.agentOf(desk.journalist);
  const path = `/content-manager/collection-types/api::article.article/${documentId}?locale=vi`;
  return (await http.get(path).expect(200)).body.data.title;
};

/** As the keeper writes it when the typing rests. */
const isKept = (title: string) =>
  journalist.waitForFunction(
    (typed) =>
      Object.entries(localStorage).some(([key, text]) => key.startsWith('newsroom.draft') && text.includes(typed)),
    title,
  );

test('who saves second sees both versions, chooses, mends, and overwrites nobody', async () => {
  const story = await desk.draft();
  const [second, first] = [atStory(journalist), atStory(editor)];
  await second.open(story.form);
  await first.open(story.form);
  await first.field('Tít').fill('Chiếc rổ tre của biên tập');
  await first.save();

  await second.field('Tít').fill('Chiếc rổ tre của phóng viên');
  await second.field('Sa-pô').fill(`${STANDFIRST} Cả nhà cùng cười.`);
  await second.press('Lưu');
  await second.dialog.getByText('Biên tập Hoài Nam đã lưu bài này sau khi bạn mở.').waitFor();
  const title = second.dialog.getByRole('group', { name: 'Tít' });
  await title.locator('del', { hasText: 'biên tập' }).waitFor();
  await title.locator('ins', { hasText: 'phóng viên' }).waitFor();
  expect(await second.dialog.getByRole('button', { name: 'Lưu bản đã ghép' }).isDisabled()).toBe(true);
  await second.dialog.getByRole('contentinfo').getByRole('button', { name: 'Để sau' }).click();
  await second.press('Ghép ngay');
  await title.getByRole('radio', { name: 'Của bạn' }).click();
  await title.getByLabel('Sửa chữ trước khi lưu').fill('Chiếc rổ tre của hai người');
  await second.confirm('Lưu bản đã ghép');

  await journalist.locator('input[name="title"][value="Chiếc rổ tre của hai người"]').waitFor();
  expect(await second.field('Sa-pô').inputValue()).toContain('Cả nhà cùng cười.');
  expect(await savedTitle(story.documentId)).toBe('Chiếc rổ tre của hai người');
  await second.field('Tít').fill('Chiếc rổ tre của cả nhà');
  await second.save();
  expect(await savedTitle(story.documentId)).toBe('Chiếc rổ tre của cả nhà');
});

test('what was typed before a tab was closed is offered again, brought back and saved', async () => {
  const story = await desk.draft();
  await atStory(journalist).open(story.form);
  await atStory(journalist).field('Tít').fill('Chữ của thẻ đã đóng');
  const context = journalist.context();
  await journalist.close();
  journalist = await context.newPage();

  const writing = atStory(journalist);
  await writing.open(story.form);
  await offer().getByRole('button', { name: 'Xem khác gì' }).click();
  await writing.dialog.getByText('Chữ của thẻ đã đóng').waitFor();
  await writing.dialog.getByRole('button', { name: 'Đóng' }).click();
  await offer().getByRole('button', { name: 'Lấy lại' }).click();
  await journalist.locator('input[name="title"][value="Chữ của thẻ đã đóng"]').waitFor();
  await writing.save();

  expect(await savedTitle(story.documentId)).toBe('Chữ của thẻ đã đóng');
  await writing.open(story.form);
  expect(await offer().count()).toBe(0);
});

test('what was typed when the session had ended is there after signing in again', async () => {
  const story = await desk.draft();
  await atStory(journalist).open(story.form);
  await atStory(journalist).field('Tít').fill('Chữ của phiên đã hết');
  await journalist.context().clearCookies();
  await atStory(journalist).press('Lưu');
  await journalist.waitForURL(({ pathname }) => pathname.endsWith('/auth/login'));
  await journalist.getByText('Phiên đăng nhập đã hết.').first().waitFor();

  await signInByHand(journalist, desk.journalist);
  await atStory(journalist).open(story.form);
  await offer().getByRole('button', { name: 'Lấy lại' }).click();
  await atStory(journalist).save();

  expect(await savedTitle(story.documentId)).toBe('Chữ của phiên đã hết');
});

test('what was typed while the server was dead is kept, and saved when it lives again', async () => {
  const story = await desk.draft();
  await atStory(journalist).open(story.form);
  await desk.newsroom.kill('SIGKILL');
  await atStory(journalist).field('Tít').fill('Chữ của lúc mất máy chủ');
  await isKept('Chữ của lúc mất máy chủ');
  await atStory(journalist).press('Lưu');
  await journalist.getByText('Chưa kết nối được máy chủ.').first().waitFor();
  await desk.newsroom.start();

  await atStory(journalist).open(story.form);
  await offer().getByRole('button', { name: 'Lấy lại' }).click();
  await atStory(journalist).save();
  expect(await savedTitle(story.documentId)).toBe('Chữ của lúc mất máy chủ');
});

test('whoever has a story open is seen, and the pen passes to who asks for it', async () => {
  const story = await desk.draft();
  await atStory(journalist).open(story.form);
  await atStory(editor).open(story.form);
  await editor.getByText('Phóng viên Minh An cũng đang mở bài này.').waitFor();
  await editor.getByText('Phóng viên Minh An đang giữ bút.').waitFor();
  await atStory(editor).press('Nhận bút');

  await editor.getByText('Bạn đang giữ bút.').waitFor();
  await journalist.getByText('Biên tập Hoài Nam đang giữ bút.').waitFor();
});

test('a restored revision says which picture it could not bring back', async () => {
  const http = await desk.agentOf(desk.journalist);
  const bytes = await pixels().jpeg().toBuffer();
  const { body: files } = await http.post('/upload').attach('files', bytes, 'den-long.jpg').expect(201);
  const story = await desk.draft({ cover: aFigure(files[0].id) });
  const form = `/content-manager/collection-types/api::article.article/${story.documentId}?locale=vi`;
  await http.put(form).send({ cover: null, title: 'Bản không còn ảnh' }).expect(200);
  await http.delete(`/upload/files/${files[0].id}`).expect(200);

  await journalist.goto(`${story.review}&tab=history`);
  await atStory(journalist).act('Khôi phục');

  await journalist
    .getByRole('alert')
    .getByText(/Ảnh chính.*“den-long.jpg” không còn trong thư viện/)
    .waitFor();
  expect(await savedTitle(story.documentId)).toBe(story.title);
});
