import { markedWhereCut } from '#site/html/text.js';
import { html, type Html } from '#site/html/html.js';
import { articleHref, categoryHref } from '#site/html/site-paths.js';
import type { ArticleSummary } from '@broadsheet/contracts';
import { shortByline } from './byline.js';

type TeaserSize = 'lead' | 'first' | 'story' | 'brief';

export interface TeaserOptions {
  readonly size: TeaserSize;
  /** The category above the headline: of use in a mixed list only. */
  readonly kicker?: boolean;
  /** Level of the headline within the page. */
  readonly level: 2 | 3;
}

/** An article in a list: its headline is the link. A brief one has no excerpt. */
export function teaser(article: ArticleSummary, { size, kicker, level }: TeaserOptions): Html {
  const link = html`<a href="${articleHref(article.slug)}">${article.title}</a>`;
  const headline =
    level === 2 ? html`<h2 class="teaser__title">${link}</h2>` : html`<h3 class="teaser__title">${link}</h3>`;
  return html`<article class="teaser teaser--${size}" ${languageOf(article)}>
    ${kicker ? kickerOf(article) : null} ${headline}
    ${size === 'brief' || article.excerpt === '' ? null : html`<p class="teaser__excerpt">${markedWhereCut(article.excerpt)}</p>`}
    ${shortByline(article)}
  </article>`;
}

/** The page is English; what is not says so. */
export function languageOf({ language }: { readonly language: string }): Html | null {
  return /^en(-|$)/.test(language) ? null : html` lang="${language}" dir="auto"`;
}

function kickerOf({ categories }: ArticleSummary): Html | null {
  const primary = categories.find((category) => category.primary);
  return primary ? html`<p class="kicker"><a href="${categoryHref(primary.path)}">${primary.name}</a></p>` : null;
}
