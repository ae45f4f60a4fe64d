import type { Page } from 'playwright-core';
import { openDesk, type OpenDesk } from './open-newsroom';

/** Names and words that are the same in Vietnamese. */
const THE_SAME: ReadonlySet<string> = new Set([
  ...['Menu', 'Email', 'Plugin', 'Webhook', 'Token API', 'Community', 'Logo', 'Logo menu', 'logo.png'],
  ...['Url', 'Header', 'English (en)', 'Xem', 'Chung', 'Plugin | Awareness', 'nodemailer', 'Video', 'Khung'],
]);

/** Names of files in the library. */
const FILE = /^(Chọn )?[\w.-]+\.(jpg|mp4|vtt)$/;

/** What Vietnamese is not written without, a sentence at least. */
const ACCENTED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** A name in the code: `seriesPart`, `media-kit`, `entry.create`. */
const FROM_THE_CODE = /\b[a-z]+(?:[A-Z][a-z]+|-[a-z]+|\.[a-z]+)\b/;

let desk: OpenDesk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ page } = await desk.screenOf(desk.superAdmin));
});

afterAll(() => desk?.close());

/** Everything that is shown or read out, but what has been typed, and what a field of HTTP can be called. */
const phrases = (): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style, noscript, textarea, [role="listbox"]')) continue;
      if (node instanceof Element)
        for (const name of ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt'])
          found.add(node.getAttribute(name) ?? '');
      else found.add(node.nodeValue ?? '');
    }
    return [...found, document.title].map((text) => text.trim().replace(/\s+/g, ' '));
  });

const isLeftOver = (text: string): boolean =>
  FROM_THE_CODE.test(text) ? !/[@/]/.test(text) : /[a-z]{3}/i.test(text) && !ACCENTED.test(text);

/** Opens what is folded, one after the other, and what each tab holds. */
async function everythingSaid(): Promise<readonly string[]> {
  const said = new Set(await phrases());
  const tabs = await page.getByRole('main').getByRole('tab').all();
  for (const tab of [null, ...tabs]) {
    await tab?.click();
    for (const text of await phrases()) said.add(text);
    const folded = page.locator('main button[aria-expanded="false"]:not([aria-haspopup]):not([role="combobox"])');
    for (const button of (await folded.all()).slice(0, 4)) {
      await button.click();
      for (const text of await phrases()) said.add(text);
    }
  }
  return [...said];
}

async function leftOver(address: string, sign: string): Promise<readonly string[]> {
  await page.goto(address);
  await page.locator(sign).first().waitFor();
  const own = await stored();
  const isOurs = (text: string) => THE_SAME.has(text) || own.has(text) || FILE.test(text);
  return (await everythingSaid()).filter((text) => isLeftOver(text) && !isOurs(text));
}

/** What people of this newsroom have named: it is said as they wrote it. */
let known: ReadonlySet<string> | undefined;
async function stored(): Promise<ReadonlySet<string>> {
  if (known) return known;
  const http = await desk.agentOf(desk.superAdmin);
  const { body: users } = await http.get('/admin/users?pageSize=100').expect(200);
  const names = users.data.results.flatMap((user: { email: string; firstname: string; lastname: string }) => [
    ...[user.email, user.firstname, user.lastname, `${user.firstname} ${user.lastname}`],
  ]);
  const stories: string[] = [];
  for (const action of ['update', 'publish']) {
    const { body } = await http.get(`/content-manager/homepage/recent-documents?action=${action}`).expect(200);
    stories.push(...body.data.map(({ title }: { title: string }) => title));
  }
  known = new Set<string>([...names, ...stories]);
  return known;
}

const FORM = 'main form button[type="submit"]';

test.each([
  ['/admin', 'main h2'],
  ['/admin/me', FORM],
  ['/admin/settings/list-plugins', 'main table'],
  ['/admin/settings/api-tokens', 'main table'],
  ['/admin/settings/api-tokens/create', 'main button[aria-expanded]'],
  ['/admin/settings/admin-tokens/create', 'main [role="tab"]'],
  ['/admin/settings/transfer-tokens/create', FORM],
  ['/admin/settings/internationalization', 'main table'],
  ['/admin/settings/media-library', 'main h1'],
  ['/admin/settings/webhooks', 'main h1'],
  ['/admin/settings/webhooks/create', 'main table [role="checkbox"]'],
  ['/admin/settings/roles', 'main table'],
  ['/admin/settings/roles/new', 'main [role="tab"]'],
  ['/admin/settings/users', 'main table'],
  ['/admin/settings/users/1', FORM],
  ['/admin/settings/email', 'main form'],
  ['/admin/content-manager/collection-types/api::article.article/configurations/edit', 'main form'],
  ['/admin/content-manager/collection-types/api::article.article/configurations/list', 'main form'],
  ['/admin/content-manager/collection-types/api::lesson.lesson/configurations/edit', 'main form'],
  ['/admin/content-manager/components/section.figure/configurations/edit', 'main form'],
  ['/admin/plugins/upload', 'main h1'],
])('nothing is left in English at %s', async (address, sign) => {
  expect(await leftOver(address, sign)).toEqual([]);
});

test('a new role begins with a description in Vietnamese, its date included', async () => {
  await page.goto('/admin/settings/roles/new');
  const description = page.locator('textarea[name="description"]');
  await description.waitFor();

  expect(await description.inputValue()).toMatch(/^\S.* ngày \d+ tháng \d+ năm \d{4}$/);
});
