/** Ends as a sentence does, closing quotes and brackets included. */
const COMPLETE = /[.!?…:][”’"')\]]*$/u;

/** An excerpt of an imported page is often cut in mid-word: an ellipsis says so to the reader. */
export function markedWhereCut(text: string): string {
  const whole = text.trimEnd();
  return whole === '' || COMPLETE.test(whole) ? whole : `${whole}…`;
}
