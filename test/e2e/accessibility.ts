import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds wrong on the page, a line each. It is evaluated from outside, so the page's policy stays in force. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source}; undefined`);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: WCAG } });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`);
}
