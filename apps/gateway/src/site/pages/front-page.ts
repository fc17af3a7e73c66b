import { html, type Html } from '#site/html/html.js';
import { categoryHref } from '#site/html/site-paths.js';
import { siteDocument, type SiteFrame } from '#site/parts/site-document.js';
import { teaser } from '#site/parts/teaser.js';
import { trendingBox } from '#site/parts/trending-box.js';
import type { ArticleSummary, CategoryNode, Recommendation } from '@broadsheet/contracts';

export interface FrontSection {
  readonly category: CategoryNode;
  readonly items: readonly ArticleSummary[];
}

export interface FrontPageContent {
  readonly date: Date;
  readonly categories: readonly CategoryNode[];
  /** Newest first; the first is the lead. */
  readonly latest: readonly ArticleSummary[];
  readonly sections: readonly FrontSection[];
  /** Null where the recommendations are unavailable. */
  readonly trending: readonly Recommendation[] | null;
}

/** Fewer stories than this leave room for their excerpts. */
const FULL_ROW = 4;

export function frontPage(content: FrontPageContent, frame: SiteFrame): Html {
  return siteDocument(
    {
      description: 'Broadsheet: the latest articles, section by section.',
      path: '/',
      masthead: { date: content.date, categories: content.categories },
      main: content.latest.length === 0 ? emptyPaper() : paper(content),
    },
    frame,
  );
}

function emptyPaper(): Html {
  return html`<p class="empty">Nothing has been published yet. Come back soon.</p>`;
}

function paper({ latest, sections, trending }: FrontPageContent): Html {
  const [lead, ...others] = latest;
  const [second, brief] = [others.slice(0, 2), others.slice(2)];
  return html`<div class="front">
      <section class="front__top" aria-labelledby="_latest">
        <h2 class="label" id="_latest">Latest</h2>
        <div class="front__lead">
          ${lead ? teaser(lead, { size: 'lead', kicker: true, level: 3 }) : null}
          <div class="front__second">
            ${second.map((one) => teaser(one, { size: 'story', kicker: true, level: 3 }))}
          </div>
        </div>
        <div class="front__latest">${brief.map((one) => teaser(one, { size: 'brief', kicker: true, level: 3 }))}</div>
      </section>
      ${trendingBox(trending)}
    </div>
    ${sections.map(section)}`;
}

function section({ category, items }: FrontSection): Html {
  const id = `_section-${category.slug}`;
  const others = items.length < FULL_ROW ? 'story' : 'brief';
  return html`<section class="section" aria-labelledby="${id}">
    <h2 class="section__title" id="${id}"><a href="${categoryHref(category.path)}">${category.name}</a></h2>
    <div class="section__stories">
      ${items.map((one, index) => teaser(one, { size: index === 0 ? 'first' : others, level: 3 }))}
    </div>
  </section>`;
}
