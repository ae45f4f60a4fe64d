import { aPerson } from '../builders/a-person';
import { anArticle, textSection } from '../builders/a-story';
import type { EditorsScreen } from '../harness';
import { faultsOn } from '../harness/axe';
import { openPrepared } from './open-newsroom';

const PAGE = '/admin/plugins/safeguard/forgettings';
const NAME = 'Nguyễn Thị Chim Báo Bão';
const SLUG = 'mot-buoi-chieu-o-lop';

const open = () =>
  openPrepared(async (newsroom) => {
    await anArticle({ title: 'Một buổi chiều ở lớp', slug: SLUG }).publishedIn(newsroom);
    await anArticle({ title: 'Bản nháp chưa đăng', body: [textSection(`Em ${NAME} kể lại.`)] }).draftIn(newsroom);
    return {
      first: await aPerson({ role: 'managing-editor', name: 'Trần Thị Lan' }).in(newsroom),
      second: await aPerson({ role: 'managing-editor', name: 'Lê Văn Hải' }).in(newsroom),
    };
  });

let opened: Awaited<ReturnType<typeof open>>;
let lan: EditorsScreen;
let hai: EditorsScreen;
let phone: EditorsScreen;

beforeAll(async () => {
  opened = await open();
  const { first, second } = opened.made;
  lan = await opened.screenOf(first);
  hai = await opened.screenOf(second);
  phone = await opened.screenOf(second, { isPhone: true });
});

afterAll(() => opened?.close());

const asReadersGetIt = async (): Promise<number> =>
  (await fetch(`${opened.newsroom.url}/content/v1/stories/vi/article/${SLUG}`)).status;

test('one asks for a child to be forgotten, who cannot sign; another looks and signs, and it is gone', async () => {
  const { page } = lan;
  await page.goto(PAGE);
  await page.getByText('Chưa có đề nghị nào.').waitFor();
  await page.getByRole('button', { name: 'Đề nghị xóa dấu vết' }).click();
  const asking = page.getByRole('dialog');
  expect(await asking.getByRole('button', { name: 'Tìm và ghi đề nghị' }).isDisabled()).toBe(true);
  await asking.getByLabel('Những cụm từ cần xóa').fill('Na');
  await asking.getByRole('button', { name: 'Tìm và ghi đề nghị' }).click();
  await asking.getByRole('alert').waitFor();
  await asking.getByLabel('Những cụm từ cần xóa').fill(NAME);
  await asking.getByLabel('Những bài phải bỏ hẳn').fill('mot buoi chieu');
  await asking.getByRole('button', { name: 'Thêm: Một buổi chiều ở lớp' }).click();
  await asking.getByRole('button', { name: 'Tìm và ghi đề nghị' }).click();

  const own = page.getByRole('dialog', { name: 'Đề nghị xóa dấu vết' });
  await own.getByText('Bạn là người đề nghị: một người khác phải ký.').waitFor();
  await own.getByText(`“${NAME}” thành “N.T.C.B.B.”`).waitFor();
  expect(await own.getByRole('button', { name: 'Ký và xóa' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await own.waitFor({ state: 'detached' });
  await page.getByText('Chờ chữ ký thứ hai').waitFor();
  expect(await page.getByText(NAME).count()).toBe(0);
  expect(await faultsOn(lan.page, { within: 'main' })).toEqual([]);

  await phone.page.goto(PAGE);
  await phone.page.getByRole('button', { name: 'Xem và ký' }).tap();
  const small = phone.page.getByRole('dialog');
  await small.getByText('Một buổi chiều ở lớp (vi, đang xuất bản: sẽ bị rút khỏi mọi nơi)').waitFor();
  const sign = await small.getByRole('button', { name: 'Ký và xóa' }).boundingBox();
  expect(sign && sign.y + sign.height).toBeLessThanOrEqual(844);
  await small.getByRole('button', { name: 'Thôi' }).tap();
  await small.waitFor({ state: 'detached' });

  await hai.page.goto(PAGE);
  await hai.page.getByRole('button', { name: 'Xem và ký' }).click();
  const signing = hai.page.getByRole('dialog');
  await signing.getByText('Bản nháp chưa đăng (vi)').waitFor();
  expect(await signing.getByRole('button', { name: 'Ký và xóa' }).isDisabled()).toBe(true);
  await signing.getByText('Tôi đã xem từng bài và chịu trách nhiệm.').click();
  await signing.getByRole('button', { name: 'Ký và xóa' }).click();

  await hai.page.getByText('Đã xóa hết', { exact: true }).waitFor();
  await hai.page.getByText(/Trần Thị Lan đề nghị.*Lê Văn Hải ký.*Xong/).waitFor();
  expect(await faultsOn(hai.page, { within: 'main' })).toEqual([]);
  expect(await asReadersGetIt()).not.toBe(200);
});

test('whoever asked by mistake takes it back before anybody signs', async () => {
  const { page } = lan;
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Đề nghị xóa dấu vết' }).click();
  await page.getByRole('dialog').getByLabel('Những cụm từ cần xóa').fill('Lê Thị Gió Nồm Nam');
  await page.getByRole('dialog').getByRole('button', { name: 'Tìm và ghi đề nghị' }).click();
  await page.getByText('Không thấy các cụm từ này ở đâu.').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Rút đề nghị' }).click();

  await page.getByText('Đã rút', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Xem và ký' }).count()).toBe(0);
});
