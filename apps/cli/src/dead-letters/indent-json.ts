const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const OPENING = new Set(['{', '[']);
const CLOSING = new Set(['}', ']']);
const MOST_LEVELS = 64;

/**
 * JSON with line breaks and indents, every token as it stands: parsed and written again, large numbers and doubled keys
 * would not be those of the text. Undefined for what is not JSON, or nested so deep that indents would drown it.
 */
export function indentJson(text: string): string | undefined {
  if (!isJson(text)) return undefined;
  let [indented, level, before] = ['', 0, ''];
  for (const [token] of text.matchAll(TOKEN)) {
    if (CLOSING.has(token)) level -= 1;
    if (OPENING.has(before) !== CLOSING.has(token) || before === ',') indented += `\n${'  '.repeat(level)}`;
    indented += token === ':' ? ': ' : token;
    if (OPENING.has(token)) level += 1;
    if (level > MOST_LEVELS) return undefined;
    before = token;
  }
  return indented;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
