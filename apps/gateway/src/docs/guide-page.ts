import { html, type Html } from '#site/html/html.js';
import { anchorOf, type GuideBlock } from '@broadsheet/contracts';

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

/** One block of the guide as HTML. What scrolls by itself can be reached with a keyboard. */
export function guideBlock(block: GuideBlock): Html {
  switch (block.kind) {
    case 'heading':
      return heading(block.level, block.text);
    case 'paragraph':
      return html`<p>${marked(block.text)}</p>`;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li>${marked(item)}</li>`)}
      </ul>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'table':
      return table(block.head, block.rows);
    case 'example':
      return html`<details>
        <summary>${block.summary}</summary>
        <pre tabindex="0"><code>${block.text}</code></pre>
      </details>`;
  }
}

function heading(level: 1 | 2 | 3, text: string): Html {
  const id = anchorOf(text);
  if (level === 1) return html`<h1 id="${id}">${text}</h1>`;
  return level === 2 ? html`<h2 id="${id}">${text}</h2>` : html`<h3 id="${id}">${text}</h3>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<table>
    <thead>
      <tr>
        ${head.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell, index) => html`<td data-head="${head[index]}">${marked(cell)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The three marks of a guide's text: a link, code, and what is strong. */
const MARK = /\[[^\]]+\]\([^)]+\)|`[^`]+`|\*\*[^*]+\*\*/g;

function marked(text: string): readonly (Html | string)[] {
  const parts: (Html | string)[] = [];
  let at = 0;
  for (const mark of text.matchAll(MARK)) {
    parts.push(text.slice(at, mark.index), markup(mark[0]));
    at = mark.index + mark[0].length;
  }
  return [...parts, text.slice(at)];
}

function markup(mark: string): Html {
  if (mark.startsWith('`')) return html`<code>${mark.slice(1, -1)}</code>`;
  if (mark.startsWith('**')) return html`<strong>${mark.slice(2, -2)}</strong>`;
  const [name, address] = mark.slice(1, -1).split('](');
  return html`<a href="${address}">${name}</a>`;
}
