import type { Page } from 'playwright-core';
import { bootNewsroom, isTooWide, openScreen, type EditorsScreen, type Newsroom } from '../harness';
import { faultsOn } from '../harness/axe';

const TIERS = ['mam-non', 'tieu-hoc-1', 'tieu-hoc-2', 'thcs', 'thpt', 'nguoi-lon'];
/** The narrowest telephone that a page must fit (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 640 };

let newsroom: Newsroom;
let screen: EditorsScreen;
let page: Page;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'demo' });
  screen = await openScreen(newsroom.url);
  ({ page } = screen);
  await page.emulateMedia({ reducedMotion: 'reduce' }); // axe would look at a colour on its way from day to night
});

afterAll(async () => {
  await screen?.close();
  await newsroom?.close();
});

const firstOf = async (tier: string): Promise<string> => {
  const { body } = await newsroom.http.get(`/content/v1/lessons?tier=${tier}&lang=vi`).expect(200);
  const uuid = String(body.items[0].uri).replace('urn:uuid:', '');
  return `/content/v1/lessons/${uuid}?format=html`;
};

/** What axe finds, by rule and place. */
const faults = () => faultsOn(page, { andPractice: true });

test.each(TIERS)('the page for %s is one that everybody can use, on the narrowest telephone too', async (tier) => {
  await page.setViewportSize(NARROW);
  await page.goto(await firstOf(tier));

  const scrolls = await isTooWide(page);
  const byDay = await faults();
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await faults();
  await page.emulateMedia({ colorScheme: 'light' });

  expect({ scrolls, byDay, byNight }).toEqual({ scrolls: false, byDay: [], byNight: [] });
});

test('a pupil answers with the keyboard alone, hears why, and begins again', async () => {
  await page.goto(await firstOf('thcs'));

  for (const option of await page.locator('fieldset input:first-of-type').all()) {
    await option.focus();
    await page.keyboard.press('Space');
  }
  await page.locator('button[type=submit]').focus();
  await page.keyboard.press('Enter');

  await page.locator('.score', { hasText: /Em đúng \d+ trên \d+ câu/ }).waitFor();
  expect(await page.locator('.verdict:visible').count()).toBe(await page.locator('fieldset').count());
  await page.locator('button[type=reset]').click();
  expect(await page.locator('.verdict:visible').count()).toBe(0);
});

test('without a script the lesson is whole, and says what to do with the quiz', async () => {
  const browser = page.context().browser();
  const plain = await browser?.newContext({ baseURL: newsroom.url, javaScriptEnabled: false });
  const still = await plain?.newPage();
  await still?.goto(await firstOf('tieu-hoc-2'));

  expect(await still?.locator('.on-paper').isVisible()).toBe(true);
  expect(await still?.locator('button:visible').count()).toBe(0);
  expect(await still?.locator('a[href="tel:111"]').first().isVisible()).toBe(true);
  await plain?.close();
});

test('no page of a lesson asks anybody outside for anything', () => {
  expect(screen.askedOutside).toEqual([]);
});
