import { html, type Html } from './html.js';

/** What a person typed, as paragraphs (parted by empty lines) with their line breaks. Nothing becomes a link. */
export function plainText(text: string): Html[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => html`<p>${lines(paragraph)}</p>`);
}

function lines(paragraph: string): Html[] {
  return paragraph.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));
}
