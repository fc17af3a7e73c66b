import { html, type Html } from '#site/html/html.js';

/** Says in one plain sentence what is missing from the page. */
export function notice(sentence: string): Html {
  return html`<p class="notice">${sentence}</p>`;
}
