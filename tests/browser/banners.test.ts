import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { bootNewsroom, launchBrowser, type Newsroom } from '../harness';
import { axeFaults, inWords } from '../harness/axe';

const NARROW = { width: 320, height: 640 };

/** A page that means harm to whatever stands on it. */
const HOSTILE =
  'iframe,a,img,div{display:none!important;width:1px!important;height:1px!important;opacity:0!important;' +
  'transform:scale(0)!important;filter:blur(9px)!important;pointer-events:none!important}*{font-size:1px!important;color:#fff!important}';

let newsroom: Newsroom;
let browser: Browser;
let site: Server;
let outlet: string;
let served = '';

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  browser = await launchBrowser();
  site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="vi"><head><title>Báo</title></head><body>${served}</body></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  outlet = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  site?.close();
  await browser?.close();
  await newsroom?.close();
});

const address = (path: string): string => `${newsroom.url}/content/v1${path}`;

async function open(url: string, { javaScriptEnabled = true, viewport = NARROW } = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** How a page of an outlet looks with this on it. */
const placed = (markup: string, options = {}): Promise<Page> => {
  served = markup;
  return open(outlet, options);
};

/** What axe finds; a frame on somebody's page needs no heading of the first level. */
const faultsOn = async (page: Page): Promise<readonly string[]> =>
  (await axeFaults(page, { andPractice: true })).filter(({ rule }) => rule !== 'page-has-heading-one').map(inWords);

const sizesOf = (page: Page, selector: string): Promise<readonly { width: number; height: number }[]> =>
  page.locator(selector).evaluateAll((links) =>
    links.map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return { width, height };
    }),
  );

describe.each([
  ['the banner', '/banners/current/embed'],
  ['help nearby', '/support-centers/embed'],
])('the document of %s', (_what, path) => {
  test('is whole without scripts on the narrowest telephone, and a thumb hits every link', async () => {
    const page = await open(address(path), { javaScriptEnabled: false });

    const links = await sizesOf(page, 'a');
    expect(links.length).toBeGreaterThan(1);
    for (const { width, height } of links) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(await page.locator('a[href="tel:111"]').first().isVisible()).toBe(true);
    const { scrollWidth } = await page.locator('html').evaluate(({ scrollWidth: wide }) => ({ scrollWidth: wide }));
    expect(scrollWidth).toBeLessThanOrEqual(NARROW.width);
    await page.context().close();
  });

  test('can be used by everybody, by day and by night', async () => {
    const page = await open(address(path));
    const byDay = await faultsOn(page);
    await page.emulateMedia({ colorScheme: 'dark' });

    expect({ byDay, byNight: await faultsOn(page) }).toEqual({ byDay: [], byNight: [] });
    await page.context().close();
  });

  test('leaves no cookie, and asks nobody but us', async () => {
    const context = await browser.newContext({ viewport: NARROW });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(address(path));

    expect(await context.cookies()).toEqual([]);
    expect([...new Set(asked)]).toEqual([newsroom.url]);
    await context.close();
  });
});

const code = (id = 'current') =>
  `<div><a href="tel:111" data-hotline-111="${id}" data-audience="children"><img src="${address('/banners/current/300x250.png')}" width="300" height="250" alt="Gọi 111"></a><script src="${address('/embed.js')}" async></script></div>`;

test('on a page whose stylesheet wants it gone, the banner stands as it is, in the size of its place', async () => {
  const page = await placed(
    `<style>${HOSTILE.replaceAll('div', '.nobody')}</style><div style="width:336px">${code()}</div>`,
    {
      viewport: { width: 800, height: 600 },
    },
  );
  const host = page.locator('div > div > div').first();
  await page.waitForFunction(() => [...document.querySelectorAll('div')].some((each) => each.clientHeight > 280));

  const { width, height } = (await host.boundingBox()) ?? { width: 0, height: 0 };
  expect(width).toBe(336);
  expect(height).toBeGreaterThan(280);
  const frame = page.frames().find((each) => each.url().includes('/embed?size=336x280'));
  expect(frame?.url()).toContain('audience=children');
  await frame?.locator('a[href="tel:111"]').first().waitFor();
  await page.context().close();
});

test('where scripts do not run, the picture stays, and calls', async () => {
  const page = await placed(code(), { javaScriptEnabled: false });

  const link = page.locator('a[href="tel:111"]');
  expect(await link.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300);
  expect(await link.isVisible()).toBe(true);
  await page.context().close();
});

test('the page with the codes can be read without scripts, and used by everybody', async () => {
  const url = address('/banners/current/code');
  const still = await open(url, { javaScriptEnabled: false });
  expect(await still.locator('pre').count()).toBe(21);
  expect(await still.locator('button:visible').count()).toBe(0);
  await still.context().close();

  const page = await open(url);
  expect(await page.locator('button:visible').count()).toBe(21);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  expect(await faultsOn(page)).toEqual([]);
  await page.context().close();
});
