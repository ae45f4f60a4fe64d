import fs from 'node:fs';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findChromium } from './lib/chromium.mjs';
import { endWithNpm } from './lib/orphan.mjs';
import { inProject } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';
import { SHOTS } from './screenshots/shots.mjs';
import { setScene } from './screenshots/scene.mjs';
import { openStage } from './tour/stage.mjs';

const FOLDER = inProject('docs/images');
const SCREENS = {
  desk: { viewport: { width: 1440, height: 900 } },
  reader: { viewport: { width: 760, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
};

/** Makes the pictures of the guides from the running demonstration: `npm start` in one terminal, this in another. */
async function screenshots() {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('There is no Chromium in the usual places. Install it, or name it in CHROMIUM_PATH.');
  const stage = await openStage();
  const scene = await setScene(stage);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const shot of SHOTS) await take(browser, stage, scene, shot);
  } finally {
    await browser.close();
  }
}

async function take(browser, { base, accounts }, scene, { name, as, screen = 'desk', open }) {
  const context = await browser.newContext({
    ...{ baseURL: base, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
    ...SCREENS[screen],
  });
  const page = await context.newPage();
  const account = accounts.users.find(({ role, desk }) => role === as && desk === 'newspaper');
  if (account) await signIn(page, account);
  await open(page, scene);
  const { data, info } = await sharp(await page.screenshot())
    .png({ palette: true, quality: 80, effort: 10 })
    .toBuffer({ resolveWithObject: true });
  fs.writeFileSync(`${FOLDER}/${name}.png`, data);
  console.log(`  ${name}.png, ${info.width} × ${info.height}, ${Math.round(data.length / 1024)} kB`);
  await context.close();
}

async function signIn(page, { email, password }) {
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
}

endWithNpm();
await screenshots().catch(stopWith);
