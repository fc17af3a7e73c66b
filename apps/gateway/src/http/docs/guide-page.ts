import { html, type Html } from '#site/html/html.js';
import type { GuideBlock } from '@broadsheet/contracts';
import { guideBlock } from './guide-html.js';

/** The guide to the events as a page. */
export function guidePage(blocks: readonly GuideBlock[]): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>The event stream – Broadsheet</title>
        <meta name="description" content="Topics, events and promises of Broadsheet's event stream." />
        <link rel="stylesheet" href="/docs/events.css" />
        <link rel="icon" type="image/png" href="/docs/favicon-32x32.png" />
      </head>
      <body>
        <header>
          <nav aria-label="Documentation">
            <a href="/docs">The API</a> <a href="/docs/events" aria-current="page">The event stream</a>
          </nav>
        </header>
        <main>${blocks.map(guideBlock)}</main>
      </body>
    </html> `;
}
