import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aPublishedArticle } from '#clients/a-published-article.js';
import { ApiClient } from '#clients/api.client.js';
import { importComments } from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';
import type { Page } from 'playwright-core';
import { PHONE, ReaderBrowser, violationsOn } from './browser.js';
import { systemUnderTest } from '#clients/system.config.js';

interface SampleComment {
  readonly article: string;
  readonly provider: string;
  readonly authorName: string;
  readonly state: 'published' | 'rejected';
}

/** The comments of the sample site under one of its articles, as they were written. */
function sampleComments(article: string): SampleComment[] {
  const lines = readFileSync(join('samples', 'comments.ndjson'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as SampleComment).filter((comment) => comment.article === article);
}

const { gatewayUrl } = systemUnderTest();
const TITLE = 'Carrow Sound tidal plant sends its first power to the grid';
const ARTICLE = '/articles/carrow-sound-tidal-plant-sends-its-first-power-to-the-grid';
const PAGES = ['/', '/business', ARTICLE, '/nothing-here', '/docs/events'];
/** A desktop window at a zoom of 400% (WCAG 1.4.10). */
const NARROWEST = 320;

/** Related articles arrive by events: they are awaited, all else is there at once. */
async function openArticle(page: Page): Promise<void> {
  await until(
    async () => {
      await page.goto(ARTICLE);
      return (await page.locator('.related__list li').count()) === 5;
    },
    { what: 'five related articles' },
  );
}

describe('the reader site in a browser', () => {
  let browser: ReaderBrowser;

  beforeAll(async () => {
    browser = await ReaderBrowser.open(gatewayUrl);
  }, 30_000);
  // Without a browser there is nothing to close, and the first failure is the one to read.
  afterAll(() => (browser as ReaderBrowser | undefined)?.close());

  it('leads without scripts from the front page by section and subsection to an article', async () => {
    const { page } = await browser.reader({ javaScriptEnabled: false });
    await page.goto('/');
    expect(await page.locator('h1').innerText()).toBe('Broadsheet');
    expect(await page.locator('.teaser--lead h3 a').count()).toBe(1);
    expect(await page.locator('.front__top .teaser').count()).toBeGreaterThanOrEqual(5);
    const sections = await page.locator('.section__title').allInnerTexts();
    expect(sections).toEqual(expect.arrayContaining(['Business', 'Science', 'World', 'Culture', 'Sport']));
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Business' }).click();
    await page.getByRole('navigation', { name: 'Subsections' }).getByRole('link', { name: 'Energy' }).click();
    await page.getByRole('link', { name: TITLE }).click();
    expect(new URL(page.url()).pathname).toBe(ARTICLE);
    expect(await page.locator('h1').innerText()).toBe(TITLE);
    expect(await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').allInnerTexts()).toEqual([
      ...['Home', 'Business', 'Energy'],
    ]);
  });

  it('leads from the outline to each heading', async () => {
    const { page } = await browser.reader();
    await page.goto(ARTICLE);
    const links = page.getByRole('navigation', { name: 'In this article' }).getByRole('link');
    const names = await links.allInnerTexts();
    expect(names).toEqual(['What has been built', 'Power by timetable', 'Next steps']);
    for (const name of names) {
      await links.getByText(name, { exact: true }).click();
      const target = page.locator('h2:target');
      // A browser goes to a place of the same page some time after the click.
      await target.filter({ hasText: name }).waitFor();
      expect(await target.innerText()).toBe(name);
    }
  });

  it('shows five to read next, each with its reason', async () => {
    const { page } = await browser.reader();
    await openArticle(page);
    const reasons = await page.locator('.related__list li .related__reason').allInnerTexts();
    expect(reasons).toHaveLength(5);
    expect(reasons.filter((reason) => reason.trim() === '')).toEqual([]);
    const first = page.locator('a.related__title').first();
    const title = await first.innerText();
    await first.click();
    expect(await page.locator('h1').innerText()).toBe(title);
  });

  it('shows the discussion with its exact counts', async () => {
    const { page } = await browser.reader();
    // A page does without its discussion where comments take too long, as they may right after a start.
    await until(async () => (await page.goto(ARTICLE)) && (await page.locator('.counts__total').count()) === 1, {
      what: 'a page with its discussion',
    });
    const published = sampleComments('sample-0001').filter(({ state }) => state === 'published');
    const of = (provider: string): string => String(published.filter((one) => one.provider === provider).length);
    expect(await page.locator('.counts__total').innerText()).toBe(`${published.length} comments`);
    expect(await page.locator('.counts dd').allInnerTexts()).toEqual([of('native'), of('wordpress')]);
    expect(await page.locator('.comment__author').allInnerTexts()).toEqual(
      expect.arrayContaining(published.map(({ authorName }) => authorName)),
    );
  });

  it('shows zero where nobody has commented', async () => {
    const { slug } = await aPublishedArticle(new ApiClient(gatewayUrl, { scopes: ['import'] }));
    const { page } = await browser.reader();
    const counts = page.locator('.counts');
    await until(async () => {
      await page.goto(`/articles/${slug}`);
      return counts.isVisible();
    });
    expect(await counts.locator('dt, dd').allInnerTexts()).toEqual(['Comments', '0']);
  });

  it.each(PAGES)('has no barrier that axe-core knows on %s, no need to scroll sideways, no complaint', async (path) => {
    const { page, complaints } = await browser.reader();
    const answer = await page.goto(path);
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const width of [PHONE.width, NARROWEST]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints.filter((one) => answer?.status() !== 404 || !one.includes('404'))).toEqual([]);
  });

  it('breaks a word that is wider than a phone, wherever it stands', async () => {
    const importer = new ApiClient(gatewayUrl, { scopes: ['import'] });
    const word = 'Kraftfahrzeughaftpflicht'.repeat(5);
    const { id, slug } = await aPublishedArticle(importer, {
      ...{ title: word, excerpt: word, markdown: `## ${word}\n\n${word}`, category: [word, word.slice(1)] },
      ...{ authors: [{ name: word }], tags: [word.slice(0, 60)], publishedAt: new Date().toISOString() },
    });
    const items = [
      { sourceId: id, article: id, provider: 'native', authorName: word, text: word, postedAt: '2026-01-01T00:00:00Z' },
    ];
    await importer.call(importComments, { body: { items } });
    const { page } = await browser.reader({ viewport: { width: NARROWEST, height: 640 } });
    for (const path of ['/', `/articles/${slug}`]) {
      await until(async () => (await page.goto(path)) && (await page.getByText(word).count()) > 0, { what: path });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(NARROWEST);
    }
  });

  it('lets a keyboard skip to the content', async () => {
    const { page } = await browser.reader();
    await page.goto(ARTICLE);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.innerText()).toBe('Skip to the content');
    expect((await focused.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await focused.getAttribute('id')).toBe('_content');
  });

  it('describes its content to search engines', async () => {
    const { page } = await browser.reader();
    await page.goto(ARTICLE);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    const data = blocks.map((block) => JSON.parse(block) as Record<string, unknown>);
    expect(data.map((one) => one['@type'])).toEqual(['NewsArticle', 'BreadcrumbList']);
    expect(data[0]).toMatchObject({ headline: TITLE, inLanguage: 'en' });
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(data[0]?.['url']);
  });

  it('has an icon and a stylesheet that arrive', async () => {
    const { page } = await browser.reader();
    await page.goto('/');
    expect(await page.evaluate("getComputedStyle(document.querySelector('.masthead__name')).fontWeight")).toBe('700');
    const icon = await page.locator('link[rel="icon"]').getAttribute('href');
    expect((await page.request.get(icon ?? '')).headers()['content-type']).toBe('image/svg+xml');
  });
});
