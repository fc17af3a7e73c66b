import { seededRandom } from './seeded-random.js';
import { MINUTE_MS, type ArticleState } from '@broadsheet/contracts';

const ONSETS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'br', 'cl', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const VOCABULARY = 200_000;
/** The number of words in a text of 5 KB that are no stop words. */
const WORDS = 350;
/** One word in this number belongs to the subject of the article. */
const TOPICAL = 0.1;
const TOPICS = 500;
const WORDS_OF_TOPIC = 40;
const FIRST_OF_TOPICS = 1_000;
const CATEGORIES = 20;
const MINUTES_APART = 10;
/** Far above those of the articles that are imported. */
const FIRST_NUMBER = 1_000_000;

/**
 * Articles of one newspaper over years, the newest first, as their events describe them. All share a vocabulary in which
 * the n-th word occurs as often as 1 / (n + 150) says (Zipf and Mandelbrot; the most frequent are stop words).
 */
export class MadeUpArchive {
  private readonly frequencies = new Float64Array(VOCABULARY);

  /** `now` is when the newest is published. */
  constructor(private readonly now: Date) {
    let sum = 0;
    for (let rank = 0; rank < VOCABULARY; rank += 1) this.frequencies[rank] = sum += 1 / (rank + 150);
  }

  article(number: number): ArticleState {
    const next = seededRandom(number);
    const words = Array.from({ length: WORDS }, () => word(this.rank(next, number % TOPICS)));
    const title = words.slice(0, 8).join(' ');
    const publishedAt = new Date(this.now.getTime() - number * MINUTES_APART * MINUTE_MS).toISOString();
    const category = madeUpId('c', number % CATEGORIES);
    return {
      ...{ id: archiveId(number), number: FIRST_NUMBER + number, status: 'published', language: 'en', authors: [] },
      ...{ title, slugs: [`${words.slice(0, 8).join('-')}-${number}`], excerpt: words.slice(8, 30).join(' ') },
      ...{ primaryCategoryId: category, categoryIds: [category], tags: [`tag-${number % TOPICS}`] },
      ...{ publishedAt, updatedAt: publishedAt },
      content: { text: words.join(' '), headings: [], wordCount: WORDS, relatedTitles: [] },
    };
  }

  private rank(next: () => number, topic: number): number {
    if (next() < TOPICAL) return FIRST_OF_TOPICS + topic * WORDS_OF_TOPIC + Math.floor(next() ** 2 * WORDS_OF_TOPIC);
    const wanted = next() * (this.frequencies.at(-1) ?? 0);
    let [low, high] = [0, VOCABULARY - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.frequencies[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export const archiveId = (number: number): string => madeUpId('b', number);

export const madeUpId = (kind: string, number: number): string =>
  `0192000${kind}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** No two ranks have the same. */
function word(rank: number): string {
  const syllables: string[] = [];
  for (let rest = rank; rest > 0 || syllables.length < 2; rest = Math.floor(rest / (ONSETS.length * VOWELS.length))) {
    const onset = ONSETS[rest % ONSETS.length] ?? '';
    syllables.push(`${onset}${VOWELS[Math.floor(rest / ONSETS.length) % VOWELS.length] ?? ''}`);
  }
  return syllables.join('');
}
