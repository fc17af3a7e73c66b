import { dateline } from '#site/html/dates.js';
import { html, type Html } from '#site/html/html.js';
import { categoryHref } from '#site/html/site-paths.js';
import type { CategoryNode } from '@broadsheet/contracts';

export interface Masthead {
  /** Shown on the front page, whose first heading the name then is. */
  readonly date?: Date;
  readonly categories: readonly CategoryNode[];
  /** Path of the page's category: its top category is marked in the navigation. */
  readonly path?: string;
}

export function masthead(head: Masthead): Html {
  return html`<header class="masthead">
    <div class="masthead__top">
      ${head.date ? html`<p class="masthead__date">${dateline(head.date)}</p>` : null} ${name(head.date !== undefined)}
    </div>
    ${navigation(head)}
  </header>`;
}

function name(isFrontPage: boolean): Html {
  const link = html`<a href="/">Broadsheet</a>`;
  return isFrontPage ? html`<h1 class="masthead__name">${link}</h1>` : html`<p class="masthead__name">${link}</p>`;
}

function navigation({ categories, path }: Masthead): Html | null {
  const top = categories.filter(({ parentId }) => parentId === null);
  if (top.length === 0) return null;
  const links = top.map((category) => {
    const current = path === category.path || path?.startsWith(`${category.path}/`);
    const mark = path === category.path ? 'page' : 'true';
    const attribute = current ? html` aria-current="${mark}"` : null;
    return html`<li><a href="${categoryHref(category.path)}" ${attribute}>${category.name}</a></li>`;
  });
  return html`<nav class="sections" aria-label="Sections">
    <ul>
      ${links}
    </ul>
  </nav>`;
}
