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

/** What axe finds against WCAG 2.2 A and AA. */
export async function axeFaults(page: Page, { within, andPractice = false }: Scope = {}): Promise<readonly Fault[]> {
  const scope = within === undefined ? 'document' : JSON.stringify(within);
  const options = JSON.stringify({ runOnly: andPractice ? [...WCAG, 'best-practice'] : WCAG });
  const found: unknown = await page.evaluate(`(() => { ${AXE}
    return axe.run(${scope}, ${options}).then(({ violations }) => violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, html }) => ({ rule: id, impact: String(impact), place: String(target), html }))))
  })()`);
  return found as readonly Fault[]; // as it was put together above
}

/** A fault in a line, as tests name it. */
export const inWords = ({ rule, place }: Fault): string => `${rule} ${place}`;
