import { slugFrom } from './slug.js';

/**
 * Gives each heading of one text an anchor that depends only on the headings before it.
 * An anchor begins with a letter or a digit; a page around the text gives its own ids another beginning (`_related`).
 */
export class HeadingAnchors {
  private readonly used = new Set<string>();
  private readonly lastNumber = new Map<string, number>();

  anchorFor(text: string): string {
    const words = slugFrom(text, { fallback: 'section', longest: 100 });
    const anchor = this.unused(words);
    this.used.add(anchor);
    return anchor;
  }

  private unused(anchor: string): string {
    if (!this.used.has(anchor)) return anchor;
    let number = this.lastNumber.get(anchor) ?? 1;
    do number += 1;
    while (this.used.has(`${anchor}-${number}`));
    this.lastNumber.set(anchor, number);
    return `${anchor}-${number}`;
  }
}
