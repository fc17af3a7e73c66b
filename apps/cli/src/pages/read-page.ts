import { readScrapedHtml } from './read-scraped-html.js';
import { readScrapedPage } from './read-scraped-page.js';
import type { ReadOptions, ScrapedPage } from './scraped-page.js';

/**
 * Reads a scraped page as HTML or text. A page is HTML by its file name (`.html`, `.htm`) or if it begins with a tag.
 * @throws UnreadablePage naming each line that cannot be understood
 */
export function readPage(fileName: string, content: string, options: ReadOptions = {}): ScrapedPage {
  const isHtml = /\.html?$/i.test(fileName) || /^\ufeff?\s*<[a-z!?]/i.test(content);
  return isHtml ? readScrapedHtml(content, options) : readScrapedPage(content, options);
}
