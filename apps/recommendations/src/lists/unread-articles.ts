import { holdsEveryReadSince, type KnownReader } from '#domain/reader-profile.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { Injectable } from '@nestjs/common';

/** Finds what a reader has never read. Asks the database only where the reader's history may have lost a read. */
@Injectable()
export class UnreadArticles {
  constructor(
    private readonly index: ArticleIndex,
    private readonly readers: ReaderRepository,
  ) {}

  /** In the same order; all of them for a reader without an id. */
  async among<T extends { readonly id: string }>(reader: KnownReader, articles: readonly T[], now: Date): Promise<T[]> {
    const readLast = new Set(reader.reads.map(({ article }) => article));
    const open = articles.filter(({ id }) => !readLast.has(id));
    const doubtful = open.filter(({ id }) => !this.wouldBeInHistory(reader, id, now));
    if (doubtful.length === 0) return open;
    const unread = new Set(await this.readers.unread(reader, doubtful));
    const read = new Set(doubtful.filter((article) => !unread.has(article)));
    return open.filter((article) => !read.has(article));
  }

  private wouldBeInHistory({ reads }: KnownReader, articleId: string, now: Date): boolean {
    const publishedAt = this.index.published(articleId)?.publishedAt;
    return publishedAt ? holdsEveryReadSince(reads, publishedAt, now) : false;
  }
}
