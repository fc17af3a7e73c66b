const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** By how much a character changes the depth: `[` and `{`, `]` and `}`. */
const STEPS: Readonly<Record<number, number>> = { 0x5b: 1, 0x7b: 1, 0x5d: -1, 0x7d: -1 };

/**
 * Whether lists and objects are nested deeper than `levels`, in text that may be JSON. It looks at each character once,
 * builds nothing, calls nothing again, and stops where the answer is yes.
 */
export function isDeeperThan(levels: number, text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else depth += STEPS[code] ?? 0;
    if (depth > levels) return true;
  }
  return false;
}

/** Where the string that begins there has its closing quote. */
function endOfString(text: string, begin: number): number {
  let at = begin + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}
