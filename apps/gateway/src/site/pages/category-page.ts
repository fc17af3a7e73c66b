import { html, type Html } from '#site/html/html.js';
import { categoryHref, withQuery } from '#site/html/site-paths.js';
import { breadcrumb } from '#site/parts/breadcrumb.js';
import { breadcrumbData } from '#site/parts/structured-data.js';
import { siteDocument, type SiteFrame } from '#site/parts/site-document.js';
import { teaser } from '#site/parts/teaser.js';
import type { ArticleList, CategoryNode, Crumb } from '@broadsheet/contracts';

export interface CategoryPageContent {
  readonly category: CategoryNode;
  readonly breadcrumb: readonly Crumb[];
  readonly subcategories: readonly CategoryNode[];
  readonly categories: readonly CategoryNode[];
  readonly articles: ArticleList;
  /** True on the pages after the first. */
  readonly older: boolean;
}

export function categoryPage(content: CategoryPageContent, frame: SiteFrame): Html {
  const { category, categories, older } = content;
  return siteDocument(
    {
      title: older ? `${category.name}: older articles` : category.name,
      description: `Articles in ${category.name}, newest first.`,
      // An older page's address holds a cursor, whose content moves on: the first page stands for all of them.
      path: categoryHref(category.path),
      masthead: { categories, path: category.path },
      head: [breadcrumbData(content.breadcrumb, frame.origin)],
      main: main(content),
    },
    frame,
  );
}

function main(content: CategoryPageContent): Html {
  const { category, articles, older } = content;
  const list = articles.items.map((one, index) =>
    teaser(one, { size: index === 0 && !older ? 'first' : 'story', level: 2 }),
  );
  return html`<div class="category">
    <header class="category__head">
      ${breadcrumb(content.breadcrumb, true)}
      <h1 class="category__title">${category.name}</h1>
      ${subcategories(content.subcategories)}
    </header>
    ${
      list.length === 0
        ? html`<p class="empty">Nothing has been published here yet.</p>`
        : html`<div class="category__list">${list}</div>`
    }
    ${pager(content)}
  </div>`;
}

function subcategories(below: readonly CategoryNode[]): Html | null {
  if (below.length === 0) return null;
  const links = below.map(({ name, path }) => html`<li><a href="${categoryHref(path)}">${name}</a></li>`);
  return html`<nav class="subsections" aria-label="Subsections">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function pager({ category, articles, older }: CategoryPageContent): Html | null {
  const path = categoryHref(category.path);
  const newest = older ? html`<a href="${path}">Newest articles</a>` : null;
  const next = articles.next
    ? html`<a href="${withQuery(path, { cursor: articles.next })}" rel="next">Older articles</a>`
    : null;
  return newest || next ? html`<nav class="pager" aria-label="Pages">${newest} ${next}</nav>` : null;
}
