import { html, type Html } from '#site/html/html.js';
import { articleHref } from '#site/html/site-paths.js';
import type { Recommendation, RecommendationReason } from '@broadsheet/contracts';
import { notice } from './notice.js';

const REASONS: Readonly<Record<RecommendationReason, string>> = {
  pinned: 'Pinned by the editors',
  imported: 'From the original page',
  'co-read': 'Readers also read',
  similar: 'Similar',
  trending: 'Read now',
  popular: 'Read by most',
  fresh: 'New',
  because: 'Because of what you read',
};

/** What to read next, each with its reason; null where the recommendations are unavailable. */
export function relatedList(related: readonly Recommendation[] | null): Html | null {
  if (related?.length === 0) return null;
  return html`<aside class="related" aria-labelledby="_related">
    <h2 class="label" id="_related">Read next</h2>
    ${
      related
        ? html`<ol class="related__list">
            ${related.map(item)}
          </ol>`
        : notice('What to read next cannot be shown at the moment.')
    }
  </aside>`;
}

function item({ slug, title, reason }: Recommendation): Html {
  return html`<li>
    ${slug === null ? missing(title) : html`<a class="related__title" href="${articleHref(slug)}">${title}</a>`}
    <span class="related__reason">${REASONS[reason]}</span>
  </li>`;
}

/** An original page named it, and its article has not come along. */
function missing(title: string): Html {
  return html`<span class="related__title related__title--missing">${title}</span>
    <span class="related__missing">not yet here</span>`;
}
