import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** One place that axe finds fault with. */
export interface Fault {
  readonly rule: string;
  readonly impact: string;
  /** A selector that leads to it. */
  readonly place: string;
  readonly html: string;
}

interface Scope {
  /** A selector; the whole page by default. */
  readonly within?: string;
  /** Also what is good practice, beyond the standard. */
  readonly andPractice?: boolean;
}

/** What is on its way to a colour or a place, and gets there: what axe would see of it is not what stays. */
const UNTIL_STILL = `Promise.all(document.getAnimations()
  .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  .map((animation) => animation.finished.catch(() => undefined)))`;

/** What axe finds against WCAG 2.2 A and AA, once nothing moves any more. */
export async function axeFaults(page: Page, { within, andPractice = false }: Scope = {}): Promise<readonly Fault[]> {
  const scope = within === undefined ? 'document' : JSON.stringify(within);
  const options = JSON.stringify({ runOnly: andPractice ? [...WCAG, 'best-practice'] : WCAG });
  const found: unknown = await page.evaluate(`(() => { ${AXE}
    return ${UNTIL_STILL}.then(() => axe.run(${scope}, ${options})).then(({ violations }) => violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, html }) => ({ rule: id, impact: String(impact), place: String(target), html }))))
  })()`);
  return found as readonly Fault[]; // as it was put together above
}

/** The same, each in a line by rule and place. */
export const faultsOn = async (page: Page, scope?: Scope): Promise<readonly string[]> =>
  (await axeFaults(page, scope)).map(inWords);

/** A fault in a line, as tests name it. */
export const inWords = ({ rule, place }: Fault): string => `${rule} ${place}`;
