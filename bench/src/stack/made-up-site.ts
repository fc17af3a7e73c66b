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

const ARTICLE_CHARACTERS = 5_000;
const CATEGORIES = ['Harbour', 'Weather', 'Council', 'Fisheries', 'Railway'];
const REPLY_EVERY = 4;

/** The body of an article's import; the same number gives the same article. */
export function madeUpArticle(number: number): Record<string, unknown> {
  const text = new MadeUpText(number + 1);
  return {
    sourceId: `bench-${number}`,
    title: `${text.sentence(7).slice(0, -1)} ${number}`,
    excerpt: text.sentence(20),
    markdown: text.markdown(ARTICLE_CHARACTERS),
    category: ['News', CATEGORIES[number % CATEGORIES.length]],
    tags: [`tag-${number % 20}`],
    authors: [{ name: 'Ines Made-Up' }],
  };
}

/** Items of a comments' import for one article; every fourth replies to the one before. */
export function madeUpComments(article: string, count: number): Record<string, unknown>[] {
  const text = new MadeUpText(0);
  return Array.from({ length: count }, (_, number) => ({
    sourceId: `bench-comment-${number}`,
    article,
    parentSourceId: number % REPLY_EVERY === REPLY_EVERY - 1 ? `bench-comment-${number - 1}` : null,
    provider: 'native',
    authorName: `Reader ${number}`,
    text: text.sentence(30),
    postedAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
  }));
}
