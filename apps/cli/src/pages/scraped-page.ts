/** The content of a scraped page, in its order, with nothing added. */
export interface ScrapedPage {
  /** Category names below Home, top first. Never empty. */
  breadcrumb: string[];
  title: string;
  /** As the page shows it, often cut off in the middle of a word. */
  excerpt: string;
  relatedTitles: string[];
  /** The body in reading order. Every heading has a paragraph below it. */
  blocks: PageBlock[];
  /** The comment counts that the page declares, each provider once, in the page's order. */
  counts: DeclaredCount[];
}

export type PageBlock = PageHeading | { kind: 'paragraph'; text: string };

interface PageHeading {
  kind: 'heading';
  level: HeadingLevel;
  text: string;
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface DeclaredCount {
  /** Lower case, words joined by hyphens: `wordpress`, `hacker-news`. */
  provider: string;
  /** As a reader would write it: `WordPress`, `Hacker News`. */
  label: string;
  /** A whole number from 0 to 999,999,999. */
  count: number;
}

export interface ReadOptions {
  /** Names of existing categories, which decide how a breadcrumb without separators is split. */
  knownCategories?: readonly string[];
}
