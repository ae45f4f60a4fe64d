import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { aPerson } from '../builders/a-person';
import { aPicture } from '../builders/a-picture';
import { anArticle, textSection, type Story } from '../builders/a-story';
import { atStory, isTooWide, signedIn, type EditorsScreen } from '../harness';
import { faultsOn } from '../harness/axe';
import { openPrepared } from './open-newsroom';

const ALT = 'Ba chiếc ghế ngoài sân';

const open = () =>
  openPrepared(async (newsroom) => {
    await anArticle({ title: 'Ngày hội đọc sách' }).publishedIn(newsroom);
    const known = [textSection('Cháu T. bị xâm hại, trú tại phường Lụa Vàng.')];
    await anArticle({ title: 'Một vụ việc cũ', body: known }).publishedIn(newsroom);
    const unit = { code: '77', name: 'Phường Lụa Vàng', level: 'ward' };
    await newsroom.strapi.documents('api::admin-unit.admin-unit').create({ data: unit as never });
    await newsroom.strapi.plugin('safeguard').service('rereadings').examine();
    const picture = await aPicture({ body: await yard(), alt: ALT }).in(newsroom);
    const body = [textSection('Cháu Nguyễn Thị Chim Báo Bão bị bạn đánh ở lớp.')];
    return {
      story: await anArticle({ title: 'Ba chiếc ghế', cover: picture.figure, body }).draftIn(newsroom),
      other: await anArticle({ title: 'Giờ ra chơi' }).draftIn(newsroom),
      first: await aPerson({ role: 'managing-editor', name: 'Trần Thị Lan' }).in(newsroom),
      second: await aPerson({ role: 'managing-editor', name: 'Lê Văn Hải' }).in(newsroom),
    };
  });

let opened: Awaited<ReturnType<typeof open>>;
let lan: EditorsScreen;
let hai: EditorsScreen;

beforeAll(async () => {
  opened = await open();
  lan = await opened.screenOf(opened.made.first);
  hai = await opened.screenOf(opened.made.second);
});

afterAll(() => opened?.close());

/** Three chairs, seen by nobody. */
async function yard(): Promise<Buffer> {
  const chair = await sharp({ create: { width: 90, height: 160, channels: 3, background: { r: 190, g: 80, b: 40 } } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 900, height: 600, channels: 3, background: { r: 90, g: 140, b: 110 } } })
    .composite([120, 400, 680].map((left) => ({ input: chair, left, top: 260 })))
    .jpeg()
    .toBuffer();
}

const formOf = ({ documentId }: Story): string =>
  `/admin/content-manager/collection-types/api::article.article/${documentId}?plugins[i18n][locale]=vi`;

test('a consent is recorded, its paper kept, and its withdrawal says what comes down', async () => {
  const { page } = lan;
  await page.goto('/admin/plugins/safeguard/consents');
  await page.getByRole('button', { name: 'Ghi một bản đồng ý' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Mã hồ sơ').fill('Hồ sơ 12/2026');
  await form.getByRole('combobox', { name: 'Đồng ý cho nêu điều gì' }).click();
  await page.getByRole('option', { name: 'Hình ảnh nhận ra được' }).click();
  await page.keyboard.press('Escape');
  await form.getByLabel('Cho những tin bài nào').fill('ngay hoi');
  await form.getByRole('button', { name: 'Thêm: Ngày hội đọc sách' }).click();
  await form.getByLabel('Tuổi của em khi đó').fill('9');
  await form.getByLabel('Ngày ký').fill('2026-01-05');
  await form.getByLabel('Có hiệu lực đến hết ngày').fill('2099-01-05');
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await form.getByText(/childAgreed/).waitFor();
  await form.getByText('Em cũng đã đồng ý').click();
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click();

  const card = page.getByRole('region', { name: /Hình ảnh nhận ra được/ });
  await card.getByText('Ngày hội đọc sách (đang xuất bản: vi)').waitFor();
  const paper = { name: 'giay.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 giấy') };
  await card.locator('input[type="file"]').setInputFiles(paper);
  await card.getByText('Có bản giấy').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Tải bản giấy' }).click(),
  ]);
  expect(readFileSync(await download.path()).equals(paper.buffer)).toBe(true);
  await card.getByRole('button', { name: 'Mở', exact: true }).click();
  await page.getByRole('dialog').getByText('Hồ sơ 12/2026').waitFor();
  await page.keyboard.press('Escape');
  expect(await faultsOn(lan.page, { within: 'main' })).toEqual([]);

  await card.getByRole('button', { name: 'Rút lại sự đồng ý' }).click();
  const warning = page.getByRole('dialog');
  await warning.getByText('Sẽ bị gỡ xuống (1):').waitFor();
  expect(await warning.getByRole('button', { name: 'Rút lại và gỡ xuống' }).isDisabled()).toBe(true);
  await warning.getByText('Tôi đã hiểu').click();
  await warning.getByRole('button', { name: 'Rút lại và gỡ xuống' }).click();
  await warning.waitFor({ state: 'detached' });

  await page.getByText('Đã hết hiệu lực: 1').click();
  await page.getByText('Đã rút lại', { exact: true }).waitFor();
  expect(await page.getByText(/đang xuất bản/).count()).toBe(0);
});

test('what a new unit asks to be read again is listed, and leaves the list when somebody has read it', async () => {
  const { page } = lan;
  await page.goto('/admin/plugins/safeguard/rereadings');
  const card = page.getByRole('region', { name: 'Một vụ việc cũ' });
  await card.getByText('1 điểm chặn: Nơi ở').waitFor();
  expect(await faultsOn(lan.page, { within: 'main' })).toEqual([]);
  await card.getByRole('link', { name: 'Mở để đọc lại' }).click();
  await page.getByRole('heading', { name: 'Một vụ việc cũ' }).waitFor();

  await page.goto('/admin/plugins/safeguard/rereadings');
  await card.getByRole('button', { name: 'Tôi đã đọc lại' }).click();
  await page.getByRole('button', { name: 'Xác nhận đã đọc lại' }).click();

  await page.getByText('Không có tin bài nào cần đọc lại', { exact: false }).waitFor();
});

test('one draws with the mouse and by keyboard, the other looks and confirms', async () => {
  const { page } = lan;
  await page.goto('/admin/plugins/safeguard/pictures');
  await page.getByRole('link', { name: /^Che hình: / }).click();
  const surface = page.getByRole('img', { name: /^Chỗ sẽ che/ });
  await surface.waitFor();
  const box = await surface.boundingBox();
  if (!box) throw new Error('The picture is not shown.');
  await page.mouse.move(box.x + box.width * 0.15, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.6, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('heading', { name: 'Chỗ sẽ che: 1' }).waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Chưa che chỗ nào.').waitFor();
  await page.getByRole('button', { name: 'Làm lại' }).click();

  await page.getByRole('button', { name: 'Thêm một khung' }).click();
  await page.getByRole('button', { name: '2. Gương mặt, Chữ nhật' }).focus();
  const left = page.getByLabel('Từ trái');
  const start = Number((await left.inputValue()).replace(/\D/g, ''));
  await page.keyboard.press('ArrowRight');
  expect(Number((await left.inputValue()).replace(/\D/g, ''))).toBe(start + 9);
  expect(await faultsOn(lan.page, { within: 'main' })).toEqual([]);
  await page.getByRole('button', { name: 'Che và tạo tệp mới' }).click();
  await page.getByText('Bạn là người đã che: cần một người khác xác nhận.').waitFor();
  expect(await page.getByRole('button', { name: 'Xem và xác nhận' }).count()).toBe(0);

  await hai.page.goto('/admin/plugins/safeguard/pictures');
  await hai.page.getByText(/^Trần Thị Lan đã che/).waitFor();
  await hai.page.getByRole('button', { name: 'Xem và xác nhận' }).click();
  await hai.page.getByRole('button', { name: 'Tôi đã xem, không nhận ra được ai' }).click();
  await hai.page.getByText('Không có hình nào đang chờ.').waitFor();
  expect(await faultsOn(hai.page, { within: 'main' })).toEqual([]);
});

test('a picture is hidden from the form of its story, and the words are looked at as they are typed', async () => {
  const { page } = lan;
  await page.goto(formOf(opened.made.story));
  await page.getByRole('button', { name: /^Che hình / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thêm một khung' }).click();
  await dialog.getByRole('button', { name: 'Che và tạo tệp mới' }).click();
  await page.getByRole('button', { name: /\(đã che\)/ }).waitFor();

  await page.getByText('Theo chữ đang gõ, chưa lưu').waitFor();
  await page.getByRole('button', { name: /^Thay bằng “N\.T\.C\.B\.B/ }).click();
  await page.getByText('Chưa thấy điều gì trong chữ đang gõ', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();

  await page.getByText('Hình đã che nhưng chưa có người thứ hai xác nhận', { exact: false }).waitFor();
  const told = await signedIn(opened.newsroom, opened.made.first);
  const { body } = await told.get(`/newsroom/stories/article/${opened.made.story.documentId}`);
  expect(body.data.findingList.map(({ kind }: { kind: string }) => kind)).toEqual(['picture-confirmation']);
});

test('findings of an earlier text are said to be so while the check fails, until it comes back by itself', async () => {
  const { page } = lan;
  const desk = atStory(page);
  const [told, said] = [page.getByRole('status'), (words: string) => page.getByText(words, { exact: false })];
  const clean = said('Chưa thấy điều gì trong chữ đang gõ');
  const cut = { how: 'abort' as 'abort' | 'fail' | 'hang' | 'none' };
  let letGo = (): void => undefined;
  await page.route('**/newsroom/check', async (route) => {
    if (cut.how === 'abort') return route.abort();
    if (cut.how === 'fail') return route.fulfill({ status: 503, body: '<html>Bad gateway</html>' });
    if (cut.how === 'hang') await new Promise<void>((resolve) => (letGo = resolve));
    return route.continue();
  });
  await desk.open(formOf(opened.made.other));

  await desk.field('Sa-pô').fill('Cháu Nguyễn Thị Sơn Ca bị bạn đánh.');
  await told.filter({ hasText: 'Không nối được với máy chủ' }).waitFor();
  await said('Trước đó chưa thấy điều gì; chữ mới thì chưa biết.').waitFor();
  expect(await clean.count()).toBe(0);

  cut.how = 'none';
  await said('“Nguyễn Thị Sơn Ca”').waitFor();
  await told.filter({ hasText: 'Lần đọc gần nhất: 1 điểm cần xem.' }).waitFor();

  cut.how = 'fail';
  await desk.field('Sa-pô').fill('Một em nhỏ bị bạn đánh.');
  await told.filter({ hasText: 'Máy chủ gặp lỗi' }).waitFor();
  await said('Các điểm dưới đây là của chữ gõ trước đó.').waitFor();
  expect([await said('“Nguyễn Thị Sơn Ca”').count(), await clean.count()]).toEqual([1, 0]);
  expect(await faultsOn(lan.page, { within: 'section:has(> [role="status"])' })).toEqual([]);

  cut.how = 'hang';
  await page.getByRole('button', { name: 'Đọc lại ngay' }).click();
  await said('Vẫn đang chờ máy chủ.').waitFor();
  cut.how = 'none';
  letGo();
  await clean.waitFor();
  expect(await said('“Nguyễn Thị Sơn Ca”').count()).toBe(0);
  await page.unroute('**/newsroom/check');
});

test('on a phone nothing is wider than the screen, and a finger draws', async () => {
  const phone = await opened.screenOf(opened.made.first, { isPhone: true });
  try {
    for (const name of ['pictures', 'rereadings', 'consents']) {
      await phone.page.goto(`/admin/plugins/safeguard/${name}`);
      await phone.page.locator('main section, main details').first().waitFor();
      expect([name, await isTooWide(phone.page)]).toEqual([name, false]);
    }
    await phone.page.goto('/admin/plugins/safeguard/pictures');
    await phone.page
      .getByRole('link', { name: /^Che hình: / })
      .first()
      .click();
    const surface = phone.page.getByRole('img', { name: /^Chỗ sẽ che/ });
    await surface.tap({ position: { x: 60, y: 60 } });
    await phone.page.getByRole('button', { name: '1. Gương mặt, Cọ' }).waitFor();
    expect(await isTooWide(phone.page)).toBe(false);
  } finally {
    await phone.close();
  }
});
