import { isRemembered } from '#domain/reader-history.js';
import type { KnownReader } from '#domain/reader-memory.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { Injectable } from '@nestjs/common';

/** Tells what a reader has never read. The database is asked only where the reader's memory may have lost a read. */
@Injectable()
export class FindUnreadUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly readers: ReaderRepository,
  ) {}

  /** In the same order; all of them for a reader without an id. */
  async run<T extends { readonly id: string }>(reader: KnownReader, articles: readonly T[], now: Date): Promise<T[]> {
    const readLast = new Set(reader.reads.map(({ article }) => article));
    const open = articles.filter(({ id }) => !readLast.has(id));
    const doubtful = open.filter(({ id }) => !this.wouldBeRemembered(reader, id, now));
    if (doubtful.length === 0) return open;
    const unread = new Set(await this.readers.unread(reader, doubtful));
    const read = new Set(doubtful.filter((article) => !unread.has(article)));
    return open.filter((article) => !read.has(article));
  }

  private wouldBeRemembered({ reads }: KnownReader, articleId: string, now: Date): boolean {
    const publishedAt = this.index.published(articleId)?.publishedAt;
    return publishedAt ? isRemembered(reads, publishedAt, now) : false;
  }
}
