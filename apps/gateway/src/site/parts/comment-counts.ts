import { counted } from '#site/html/counted.js';
import { html, type Html } from '#site/html/html.js';
import type { ProviderCount } from '@broadsheet/contracts';

const NUMBER = new Intl.NumberFormat('en-GB');

/** How many comments each provider has, zero included, and how many that is together. */
export function commentCounts(total: number, counts: readonly ProviderCount[]): Html {
  return html`<p class="counts__total">${counted(total, 'comment', 'comments')}</p>
    <dl class="counts">
      ${counts.map(
        ({ label, count }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${NUMBER.format(count)}</dd>
          </div>`,
      )}
    </dl>`;
}
