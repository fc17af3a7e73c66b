import { html, type Html } from '#site/html/html.js';
import { categoryHref } from '#site/html/site-paths.js';
import type { Crumb } from '@broadsheet/contracts';

/** The way from Home. On a category's page the last crumb is that page. */
export function breadcrumb(crumbs: readonly Crumb[], endsHere = false): Html {
  const items = crumbs.map(({ name, path }, index) => {
    const here = endsHere && index === crumbs.length - 1;
    return html`<li><a href="${categoryHref(path)}" ${here ? html` aria-current="page"` : null}>${name}</a></li>`;
  });
  return html`<nav class="breadcrumb" aria-label="Breadcrumb">
    <ol>
      ${items}
    </ol>
  </nav>`;
}
