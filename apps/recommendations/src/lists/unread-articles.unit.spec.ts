import { UnreadArticles } from './unread-articles.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';
import type { KnownReader, PastRead } from '#domain/reader-profile.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { anIndexOf } from '#ranking/article-index.builder.js';
import { DAY_MS } from '@broadsheet/contracts';

const NOW = new Date('2026-11-02T12:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * DAY_MS);
const readOf = (number: number): PastRead => ({ article: anId(number), at: daysAgo(1), inSitting: false });

/** Knows what was read, and what it was asked about. */
class StoredReads extends ReaderRepository {
  readonly asked: string[] = [];

  constructor(private readonly read: readonly string[]) {
    super();
  }

  profileOf(): never {
    throw new Error('memory is not asked for');
  }

  historiesOf(): never {
    throw new Error('histories are not asked for');
  }

  unread<T extends { readonly id: string }>(_: KnownReader, articles: readonly T[]): Promise<T[]> {
    this.asked.push(...articles.map(({ id }) => id));
    return Promise.resolve(articles.filter(({ id }) => !this.read.includes(id)));
  }
}

function begin(reads: readonly PastRead[], stored: readonly string[] = []) {
  const published = [1, 2, 3].map((number) =>
    anArticleState({ number, publishedAt: daysAgo(number === 3 ? 179.1 : 178.9).toISOString() }),
  );
  const readers = new StoredReads(stored);
  const sut = new UnreadArticles(anIndexOf(...published), readers);
  const of = (...numbers: number[]) => numbers.map((number) => ({ id: anId(number) }));
  const reader = { id: 'reader-a', reads, clearedAt: null };
  return { of, readers, run: (...numbers: number[]) => sut.among(reader, of(...numbers), NOW) };
}

describe('UnreadArticles', () => {
  it('knows by the memory alone what was read of the last half year', async () => {
    const { run, of, readers } = begin([readOf(2)]);
    await expect(run(2, 1)).resolves.toEqual(of(1));
    expect(readers.asked).toEqual([]);
  });

  it('asks about what is older than the memory may be', async () => {
    const { run, of, readers } = begin([readOf(2)], [anId(3)]);
    await expect(run(3, 2, 1)).resolves.toEqual(of(1));
    expect(readers.asked).toEqual([anId(3)]);
  });

  it('asks about all but what it remembers where a read may have been pushed out of the memory', async () => {
    const thirty = Array.from({ length: 30 }, (_, n) => readOf(100 + n));
    const { run, of, readers } = begin([...thirty.slice(1), readOf(2)], [anId(1)]);
    await expect(run(1, 2, 3)).resolves.toEqual(of(3));
    expect(readers.asked).toEqual([anId(1), anId(3)]);
  });

  it('asks about an article that the index does not know', async () => {
    const { run, readers } = begin([]);
    await run(9);
    expect(readers.asked).toEqual([anId(9)]);
  });
});
