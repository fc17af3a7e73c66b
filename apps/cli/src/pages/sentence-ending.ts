/** Longer lines are paragraphs, whatever their last character is. */
const MAX_HEADING_LENGTH = 120;
const CLOSERS = new Set([...`)]"'”’»›`]);
const ABBREVIATIONS = new Set(
  'inc jr sr co corp ltd dr mr mrs ms st vs etc no mt ft gen gov sen rep dept univ bros est vol approx'.split(' '),
);

/** The line without closing quotation marks and brackets at its end. */
function withoutClosers(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSERS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Whether a line ends with a full stop that belongs neither to an ellipsis nor to an abbreviation. */
export function endsInFullStop(text: string): boolean {
  const core = withoutClosers(text);
  return core.endsWith('.') && !core.endsWith('..') && !endsInAbbreviation(core);
}

/** Whether a line is short and without end punctuation, or a single short question that is not a quotation. */
export function isHeadingLike(text: string): boolean {
  if (text.length > MAX_HEADING_LENGTH) return false;
  const core = withoutClosers(text);
  if (core.endsWith('?')) return !/[!?…]\s|\p{Ll}\.\s/u.test(text) && !/^["'“‘«]/.test(text);
  return core !== '' && !/[.!…:;,]$/.test(core);
}

function endsInAbbreviation(core: string): boolean {
  const word = core.slice(core.lastIndexOf(' ') + 1);
  return /^\P{L}*(\p{L}\.){2,}$/u.test(word) || ABBREVIATIONS.has(word.slice(0, -1).toLowerCase());
}
