/**
 * Text as it was written, fit to be stored and shown anywhere: line ends are `\n`, and a control character other
 * than tab, or half of a surrogate pair, becomes U+FFFD. Escaping is the matter of whoever shows it.
 */
export function plainText(written: string): string {
  return written
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}
