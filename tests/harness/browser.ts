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

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

interface ScreenOptions {
  readonly locale?: string;
  readonly isPhone?: boolean;
}

export async function openScreen(
  url: string,
  { locale = 'vi-VN', isPhone = false }: ScreenOptions = {},
): Promise<EditorsScreen> {
  const browser = await launch();
  const context = await browser.newContext({
    ...{ baseURL: url, locale, timezoneId: 'Asia/Ho_Chi_Minh' },
    ...{ viewport: isPhone ? PHONE : DESK, isMobile: isPhone, hasTouch: isPhone },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const askedOutside: string[] = [];
  await context.route(
    (address) => address.origin !== url && address.protocol.startsWith('http'),
    (route) => {
      askedOutside.push(route.request().url());
      return route.abort();
    },
  );
  return { page, askedOutside, close: () => browser.close() };
}

/** The screen of somebody who has signed in by hand, as people do. */
export async function openScreenOf(url: string, account: Account, options?: ScreenOptions): Promise<EditorsScreen> {
  const screen = await openScreen(url, options);
  const { page } = screen;
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
  return screen;
}

function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath)
    throw new Error('CHROMIUM_PATH is not set: these tests run through "node scripts/test.mjs browser".');
  return chromium.launch({ executablePath, args: FLAGS });
}
