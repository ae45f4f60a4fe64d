import { chromium, type Browser, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One window onto one newsroom, in Vietnamese. It can reach that newsroom and nothing else. */
export interface EditorsScreen {
  readonly page: Page;
  /** Every address outside the newsroom that a page asked for, and did not get. */
  readonly askedOutside: readonly string[];
  close(): Promise<void>;
}

export async function openScreen(url: string, { locale = 'vi-VN' } = {}): Promise<EditorsScreen> {
  const browser = await launch();
  const page = await browser.newPage({ baseURL: url, locale, timezoneId: 'Asia/Ho_Chi_Minh' });
  const askedOutside: string[] = [];
  await page.route(
    (address) => address.origin !== url && address.protocol.startsWith('http'),
    (route) => {
      askedOutside.push(route.request().url());
      return route.abort();
    },
  );
  return { page, askedOutside, close: () => browser.close() };
}

function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath)
    throw new Error('CHROMIUM_PATH is not set: these tests run through "node scripts/test.mjs browser".');
  return chromium.launch({ executablePath, args: FLAGS });
}
