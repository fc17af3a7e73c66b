import { day, dayAndTime } from '#site/html/dates.js';
import { html, type Html } from '#site/html/html.js';
import type { ArticleSummary, ArticleView, Author } from '@broadsheet/contracts';

const ONE_HOUR_MS = 3_600_000;

/** Who wrote it, when, and how long it takes to read. */
export function byline(article: ArticleView): Html {
  const { publishedAt, updatedAt, readingTimeMinutes } = article;
  return html`<div class="byline">
    ${article.authors.length > 0 ? html`<p class="byline__authors">By ${names(article.authors)}</p>` : null}
    <p class="byline__facts">
      ${publishedAt ? html`<span>${dayAndTime(publishedAt)}</span>` : null}
      ${publishedAt && wasEdited(publishedAt, updatedAt) ? html`<span>Updated ${dayAndTime(updatedAt)}</span>` : null}
      <span>${readingTimeMinutes} min read</span>
    </p>
  </div>`;
}

/** The same in one line, for lists. */
export function shortByline({ authors, publishedAt }: ArticleSummary): Html {
  return html`<p class="teaser__byline">
    ${authors.length > 0 ? html`<span>${names(authors)}</span>` : null}
    ${publishedAt ? html`<span>${day(publishedAt)}</span>` : null}
  </p>`;
}

/** `Ada`, `Ada and Bo`, `Ada, Bo and Cy`. */
function names(authors: readonly Author[]): Html[] {
  return authors.map(({ name }, index) => {
    const separator = index === 0 ? '' : index === authors.length - 1 ? ' and ' : ', ';
    return html`${separator}<bdi>${name}</bdi>`;
  });
}

/** Corrections within the first hour are part of publishing. */
function wasEdited(publishedAt: string, updatedAt: string): boolean {
  return Date.parse(updatedAt) - Date.parse(publishedAt) > ONE_HOUR_MS;
}
