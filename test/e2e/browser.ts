import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from './browser.config.js';
import axe, { type AxeResults } from 'axe-core';

/** It runs as root in containers, has no display, and shall ask nothing of the world outside. */
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
];

export const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

export interface Reader {
  readonly page: Page;
  /** What the browser complained of: violations of the content security policy, missing files, errors. */
  readonly complaints: string[];
}

export interface ReaderSettings {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
}

/** A real Chromium with one window for each reader. */
export class ReaderBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly siteUrl: string,
  ) {}

  static async open(siteUrl: string): Promise<ReaderBrowser> {
    return new ReaderBrowser(await chromium.launch({ executablePath: chromiumPath(), args: FLAGS }), siteUrl);
  }

  async reader(settings: ReaderSettings = {}): Promise<Reader> {
    const context = await this.browser.newContext({ baseURL: this.siteUrl, viewport: DESKTOP, ...settings });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return { page, complaints };
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds wrong on the page, a line each. It is evaluated from outside, so the page's policy stays in force. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source}; undefined`);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: WCAG } });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`);
}
