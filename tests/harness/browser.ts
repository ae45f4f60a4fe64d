import { chromium, type Browser, type Page } from 'playwright-core';
import type { Account } from './sign-in';

/** A first page takes its time where two cores serve many. */
const PATIENCE_MS = 30_000;

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

/** A browser in which several people sit at windows of their own: nobody's session is another's. */
export interface EditorsBrowser {
  screen(options?: ScreenOptions): Promise<EditorsScreen>;
  /** The screen of somebody who has signed in by hand, as people do. */
  screenOf(account: Account, options?: ScreenOptions): Promise<EditorsScreen>;
  close(): Promise<void>;
}

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

interface ScreenOptions {
  readonly locale?: string;
  readonly isPhone?: boolean;
  readonly isDark?: boolean;
}

export async function openBrowser(url: string): Promise<EditorsBrowser> {
  const browser = await launchBrowser();
  return {
    screen: (options) => openWindow(browser, url, options),
    async screenOf(account, options) {
      const screen = await openWindow(browser, url, options);
      await signInByHand(screen.page, account);
      return screen;
    },
    close: () => browser.close(),
  };
}

export async function openScreen(url: string, options?: ScreenOptions): Promise<EditorsScreen> {
  const browser = await openBrowser(url);
  return { ...(await browser.screen(options)), close: () => browser.close() };
}

async function openWindow(
  browser: Browser,
  url: string,
  { locale = 'vi-VN', isPhone = false, isDark = false }: ScreenOptions = {},
): Promise<EditorsScreen> {
  const context = await browser.newContext({
    ...{ baseURL: url, locale, timezoneId: 'Asia/Ho_Chi_Minh', colorScheme: isDark ? 'dark' : 'light' },
    ...{ viewport: isPhone ? PHONE : DESK, isMobile: isPhone, hasTouch: isPhone },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const askedOutside: string[] = [];
  await context.route(
    (address) => address.origin !== url && address.protocol.startsWith('http'),
    (route) => {
      askedOutside.push(route.request().url());
      return route.abort();
    },
  );
  return { page: await context.newPage(), askedOutside, close: () => context.close() };
}

export async function signInByHand(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
}

/** Whether somebody has to push the page sideways to read it. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** A browser that opens nothing by itself, for pages that are no newsroom's. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath)
    throw new Error('CHROMIUM_PATH is not set: these tests run through "node scripts/test.mjs browser".');
  return chromium.launch({ executablePath, args: FLAGS });
}
