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

/** Ends as a sentence does, closing quotes and brackets included. */
const COMPLETE = /[.!?…:][”’"')\]]*$/u;

/** An excerpt of an imported page is often cut in mid-word: an ellipsis says so to the reader. */
export function markedWhereCut(text: string): string {
  const whole = text.trimEnd();
  return whole === '' || COMPLETE.test(whole) ? whole : `${whole}…`;
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** `1 comment`, `1,204 comments`, `0 comments`. */
export function counted(count: number, one: string, many: string): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}
