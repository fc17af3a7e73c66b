import { ReaderRepository } from '#domain/reader.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { GrowingList } from '#ranking/growing-list.js';
import { isIn, type ListScope } from '#ranking/list-scope.js';
import { isTooAlike } from '#ranking/personal-list.js';
import { Injectable } from '@nestjs/common';

/** Looked at together, for one question about what the reader has read. */
const CHUNK = 100;

/** Fills a reader's list with the latest that the reader has not read; with what is alike only where there is nothing else. */
@Injectable()
export class FillForReaderUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly readers: ReaderRepository,
  ) {}

  async run(list: GrowingList, readerId: string | null, scope: ListScope): Promise<void> {
    const alike: string[] = [];
    for (const chunk of this.chunks(scope)) {
      if (list.room <= 0) return;
      for (const { id } of await this.readers.unread(readerId, chunk)) {
        if (list.has(id)) continue;
        if (isTooAlike(this.index, list, id)) alike.push(id);
        else this.place(list, id);
      }
    }
    for (const id of alike) this.place(list, id);
  }

  private *chunks(scope: ListScope): Iterable<{ readonly id: string }[]> {
    let chunk: { readonly id: string }[] = [];
    for (const article of this.index.latest(scope.categories)) {
      if (!isIn(scope, article)) continue;
      chunk.push(article);
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = [];
    }
    yield chunk;
  }

  private place(list: GrowingList, id: string): void {
    const article = this.index.published(id);
    if (article) list.place(article, 0, 'fresh');
  }
}
