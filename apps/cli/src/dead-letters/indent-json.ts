const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const MOST_LEVELS = 64;

/**
 * JSON with line breaks and indents, every token as it stands: parsed and written again, large numbers and doubled keys
 * would not be those of the text. Undefined for what is not JSON, or nested so deep that indents would drown it.
 */
export function indentJson(text: string): string | undefined {
  if (!isJson(text)) return undefined;
  let indented = '';
  let level = 0;
  let before = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const closes = token === '}' || token === ']';
    if (closes) level -= 1;
    const opened = before === '{' || before === '[';
    if (opened !== closes || before === ',') indented += `\n${'  '.repeat(level)}`;
    indented += token === ':' ? ': ' : token;
    if (token === '{' || token === '[') level += 1;
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
