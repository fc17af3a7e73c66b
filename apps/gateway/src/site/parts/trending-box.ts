import { html, type Html } from '#site/html/html.js';
import { articleHref } from '#site/html/site-paths.js';
import type { Recommendation } from '@broadsheet/contracts';
import { notice } from './notice.js';

/** What is read now, numbered; null where the recommendations are unavailable. */
export function trendingBox(trending: readonly Recommendation[] | null): Html | null {
  if (trending?.length === 0) return null;
  return html`<aside class="trending" aria-labelledby="_trending">
    <h2 class="label" id="_trending">Most read now</h2>
    ${
      trending
        ? html`<ol class="trending__list">
            ${trending.map(item)}
          </ol>`
        : notice('What others read cannot be shown at the moment.')
    }
  </aside>`;
}

function item({ slug, title }: Recommendation): Html | null {
  return slug === null ? null : html`<li><a href="${articleHref(slug)}">${title}</a></li>`;
}
