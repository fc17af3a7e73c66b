import { html, type Html } from '#site/html/html.js';
import type { Heading } from '@broadsheet/contracts';

/** The table of contents: headings nested by their levels. Absent where there is nothing to choose from. */
export function outline(headings: readonly Heading[]): Html | null {
  if (headings.length < 2) return null;
  return html`<nav class="outline" aria-labelledby="_outline">
    <h2 class="label" id="_outline">In this article</h2>
    ${list(headings)}
  </nav>`;
}

function list(headings: readonly Heading[]): Html | null {
  const top = Math.min(...headings.map(({ level }) => level));
  const items = groups(headings, top).map(([first, ...below]) => {
    const link = first ? html`<a href="#${encodeURIComponent(first.anchor)}">${first.text}</a>` : null;
    return html`<li>${link}${below.length > 0 ? list(below) : null}</li>`;
  });
  return html`<ol>
    ${items}
  </ol>`;
}

/** Each group begins at a heading of the top level, or at the first one. */
function groups(headings: readonly Heading[], top: number): Heading[][] {
  const result: Heading[][] = [];
  for (const heading of headings) {
    const current = result.at(-1);
    if (!current || heading.level === top) result.push([heading]);
    else current.push(heading);
  }
  return result;
}
