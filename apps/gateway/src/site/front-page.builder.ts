import { Clock } from '@broadsheet/platform';
import type { ArticleSummary, CategoryNode, Recommendation } from '@broadsheet/contracts';
import { Injectable, Logger } from '@nestjs/common';
import type { FrontPageContent, FrontSection } from './pages/front-page.js';
import { SiteContentClient } from './site-content.client.js';

const LATEST = 7;
const IN_SECTION = 4;
/** Enough to choose from, as articles elsewhere on the page are left out. */
const CANDIDATES = 16;
const MAX_SECTIONS = 12;
const TRENDING = 5;

/** Loads the content of the front page. Without articles there is none; without recommendations it says so. */
@Injectable()
export class FrontPageBuilder {
  private readonly logger = new Logger('Site');

  constructor(
    private readonly content: SiteContentClient,
    private readonly clock: Clock,
  ) {}

  async build(): Promise<FrontPageContent> {
    const [categories, latest, trending] = await Promise.all([
      this.content.categories(),
      this.content.articles({ limit: LATEST }),
      this.trending(),
    ]);
    const sections = await this.sections(categories, latest.items);
    return { date: this.clock.now(), categories, latest: latest.items, sections, trending };
  }

  private async trending(): Promise<Recommendation[] | null> {
    try {
      return await this.content.trending(TRENDING);
    } catch (error) {
      this.logger.debug(`the front page goes without what is read now: ${String(error)}`);
      return null;
    }
  }

  private async sections(categories: CategoryNode[], shown: readonly ArticleSummary[]): Promise<FrontSection[]> {
    const top = categories.filter(({ parentId }) => parentId === null).slice(0, MAX_SECTIONS);
    const lists = await Promise.all(top.map(({ id }) => this.content.articles({ categoryId: id, limit: CANDIDATES })));
    return top
      .map((category, index) => ({ category, items: forSection(category, lists[index]?.items ?? [], shown) }))
      .filter(({ items }) => items.length > 0);
  }
}

/** No article appears twice, at the top or in two sections; unless a section has no other. */
function forSection(
  { path }: CategoryNode,
  items: readonly ArticleSummary[],
  shown: readonly ArticleSummary[],
): readonly ArticleSummary[] {
  const ids = new Set(shown.map(({ id }) => id));
  const own = items.filter(({ id, categories }) => {
    const primary = categories.find((category) => category.primary)?.path ?? '';
    return !ids.has(id) && `${primary}/`.startsWith(`${path}/`);
  });
  return (own.length > 0 ? own : items).slice(0, IN_SECTION);
}
