import { LatestWatch } from './latest-watch.js';
import type { HttpClient } from '#stack/http-client.js';
import { madeUpArticle } from '#stack/made-up-site.js';

/** Numbers of articles that nothing else in a run uses. */
const FIRST_NUMBER = 400_000;

export interface Published {
  readonly id: string;
  readonly version: number;
}

export interface Seen {
  readonly kind: 'published' | 'withdrawn';
  readonly ms: number;
}

/** Publishes and withdraws, and looks until lists have it; and reports reads. */
export class Press {
  private readonly latest: LatestWatch;
  private readonly titles = new Map<string, string>();
  private made = 0;

  constructor(
    private readonly gateway: HttpClient,
    private readonly headers: Readonly<Record<string, string>>,
  ) {
    this.latest = new LatestWatch(gateway);
  }

  titleOf({ id }: Published): string {
    return this.titles.get(id) ?? '';
  }

  async publish(language = 'en'): Promise<Published> {
    this.made += 1;
    const body = { ...madeUpArticle(FIRST_NUMBER + this.made), language };
    const path = '/v1/imports/articles';
    const published = await this.gateway.call<Published>({ method: 'POST', path, headers: this.headers, body });
    this.titles.set(published.id, String((body as { title?: unknown }).title));
    return published;
  }

  async published(due: number): Promise<Seen> {
    const article = await this.publish();
    const shown = await this.latest.shows(article.id, this.titleOf(article));
    return { kind: 'published', ms: shown ? performance.now() - due : Number.POSITIVE_INFINITY };
  }

  /** That a reader has read an article: nobody looks for it. */
  async report(articleId: string, number: number): Promise<null> {
    const body = { readerId: `reader-of-press-${number}`, activities: [{ type: 'read', articleId, dwellSeconds: 60 }] };
    await this.gateway.call({ method: 'POST', path: '/v1/activities', body });
    return null;
  }

  async withdrawn({ id, version }: Published, list: LatestWatch, due: number): Promise<Seen> {
    const headers = { ...this.headers, 'if-match': `"${version}"` };
    await this.gateway.call({ method: 'POST', path: `/v1/articles/${id}/unpublish`, headers, body: {} });
    const gone = await list.lacks(id);
    return { kind: 'withdrawn', ms: gone ? performance.now() - due : Number.POSITIVE_INFINITY };
  }
}
