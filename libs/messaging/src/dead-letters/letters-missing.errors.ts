/** Letters were named that are not there, or not open; the message says which. */
export class LettersMissing extends Error {
  override readonly name = 'LettersMissing';
}
