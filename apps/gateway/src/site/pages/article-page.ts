import { markedWhereCut } from '#site/html/text.js';
import { html, trusted, type Html } from '#site/html/html.js';
import { articleHref } from '#site/html/site-paths.js';
import { articleData, breadcrumbData } from '#site/parts/structured-data.js';
import { breadcrumb } from '#site/parts/breadcrumb.js';
import { byline } from '#site/parts/byline.js';
import { discussionSection, type DiscussionView } from '#site/parts/discussion-section.js';
import { outline } from '#site/parts/outline.js';
import { relatedList } from '#site/parts/related-list.js';
import { siteDocument, type SiteFrame } from '#site/parts/site-document.js';
import { tagList } from '#site/parts/tag-list.js';
import { languageOf } from '#site/parts/teaser.js';
import type { CategoryNode, Page } from '@broadsheet/contracts';

export interface ArticlePageContent {
  readonly page: Page;
  readonly discussion: DiscussionView;
  readonly categories: readonly CategoryNode[];
  /** False while a part is missing. */
  readonly complete: boolean;
}

export function articlePage(content: ArticlePageContent, frame: SiteFrame): Html {
  const { page, categories } = content;
  const { article } = page;
  return siteDocument(
    {
      title: article.title,
      description: article.excerpt,
      path: articleHref(article.slug),
      kind: 'article',
      masthead: { categories, path: page.breadcrumb.at(-1)?.path ?? '/' },
      head: [articleData(page, frame.origin), breadcrumbData(page.breadcrumb, frame.origin)],
      main: main(content, frame),
    },
    frame,
  );
}

function main({ page, discussion }: ArticlePageContent, frame: SiteFrame): Html {
  const { article, breadcrumb: crumbs, meta, related } = page;
  return html`<div class="story">
    <article class="story__article">
      <header class="story__head">
        ${breadcrumb(crumbs)}
        <h1 class="story__title" ${languageOf(article)}>${article.title}</h1>
        ${article.excerpt === '' ? null : html`<p class="story__excerpt" ${languageOf(article)}>${markedWhereCut(article.excerpt)}</p>`}
        ${byline(article)}
      </header>
      ${outline(article.outline)}
      <div class="story__body prose" ${languageOf(article)}>${trusted(article.html)}</div>
      <footer class="story__foot">
        ${tagList(article.tags)}
        <p class="story__address">${frame.origin + articleHref(article.slug)}</p>
      </footer>
    </article>
    ${relatedList(meta.degraded.includes('related') ? null : related)} ${discussionSection(discussion, article.slug)}
  </div>`;
}
