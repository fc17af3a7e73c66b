import { html, type Html } from '#site/html/html.js';
import { masthead, type Masthead } from './masthead.js';

/** What every page needs to know about the site. */
export interface SiteFrame {
  /** `https://news.example`, without a slash at the end: for the links that must be absolute. */
  readonly origin: string;
  readonly stylesheet: string;
  readonly icon: string;
}

/** Injection token of the SiteFrame. */
export const SITE_FRAME = Symbol('SiteFrame');

interface SiteDocument {
  /** Absent on the front page, whose title is the site's name. */
  readonly title?: string;
  readonly description: string;
  /** The one address of this content; absent where there is none, as on an error page. */
  readonly path?: string;
  readonly kind?: 'article' | 'website';
  readonly masthead: Masthead;
  readonly head?: readonly Html[];
  readonly main: Html;
}

/** A whole page. Ids of the frame begin with `_`, which no heading's anchor does. */
export function siteDocument(page: SiteDocument, frame: SiteFrame): Html {
  return html`<!doctype html>
    <html lang="en">
      ${documentHead(page, frame)}
      <body>
        <a class="skip" href="#_content">Skip to the content</a>
        ${masthead(page.masthead)}
        <main id="_content" tabindex="-1">${page.main}</main>
        ${siteFooter()}
      </body>
    </html> `;
}

function documentHead(page: SiteDocument, frame: SiteFrame): Html {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${page.title === undefined ? 'Broadsheet' : `${page.title} – Broadsheet`}</title>
    <meta name="description" content="${page.description}" />
    ${page.path === undefined ? html`<meta name="robots" content="noindex" />` : address(page, frame.origin + page.path)}
    <link rel="icon" type="image/svg+xml" href="${frame.icon}" />
    <link rel="stylesheet" href="${frame.stylesheet}" />
    ${page.head}
  </head>`;
}

function address(page: SiteDocument, url: string): Html {
  return html`<link rel="canonical" href="${url}" />
    <meta property="og:site_name" content="Broadsheet" />
    <meta property="og:type" content="${page.kind ?? 'website'}" />
    <meta property="og:title" content="${page.title ?? 'Broadsheet'}" />
    <meta property="og:description" content="${page.description}" />
    <meta property="og:url" content="${url}" />`;
}

function siteFooter(): Html {
  return html`<footer class="footer">
    <p class="footer__name"><a href="/">Broadsheet</a></p>
    <p>All times are UTC. This site needs no scripts and sets no cookies.</p>
  </footer>`;
}
