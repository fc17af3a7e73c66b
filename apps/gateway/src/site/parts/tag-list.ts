import { html, type Html } from '#site/html/html.js';

export function tagList(tags: readonly string[]): Html | null {
  if (tags.length === 0) return null;
  return html`<ul class="tags" aria-label="Subjects">
    ${tags.map((tag) => html`<li>${tag}</li>`)}
  </ul>`;
}
