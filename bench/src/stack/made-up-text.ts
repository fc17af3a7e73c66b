import { seededRandom } from './seeded-random.js';

/** Words of no other text: made of syllables by a generator with a seed, so every run has the same articles. */
const ONSETS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'br', 'cl', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const WORDS_IN_VOCABULARY = 4_000;

/** Makes up text. The same seed gives the same text. */
export class MadeUpText {
  /** From 0 to 1. */
  private readonly next: () => number;
  private readonly vocabulary: readonly string[];

  constructor(seed: number) {
    this.next = seededRandom(seed);
    this.vocabulary = Array.from({ length: WORDS_IN_VOCABULARY }, () => this.newWord());
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.vocabulary[this.commonFirst()] ?? '').join(' ');
  }

  sentence(words: number): string {
    const text = this.words(words);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  /** Markdown of some paragraphs under headings, of at least this many characters. */
  markdown(length: number): string {
    const parts: string[] = [];
    for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0) {
      parts.push(parts.length % 4 === 0 ? `## ${this.sentence(4).slice(0, -1)}` : this.paragraph());
    }
    return parts.join('\n\n');
  }

  private paragraph(): string {
    return Array.from({ length: 4 }, () => this.sentence(12)).join(' ');
  }

  private newWord(): string {
    const syllable = (): string => `${this.oneOf(ONSETS)}${this.oneOf(VOWELS)}`;
    return Array.from({ length: 1 + Math.floor(this.next() * 3) }, syllable).join('');
  }

  private oneOf(list: readonly string[]): string {
    return list[Math.floor(this.next() * list.length)] ?? '';
  }

  /** Few words are frequent and many are rare, as in any language. */
  private commonFirst(): number {
    return Math.floor(this.next() ** 3 * this.vocabulary.length);
  }
}
