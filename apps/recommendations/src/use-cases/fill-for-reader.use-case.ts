import { FindUnreadUseCase } from './find-unread.use-case.js';
import type { OpenedReaderList } from './open-reader-list.use-case.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { DiverseList } from '#ranking/diverse-list.js';
import type { GrowingList } from '#ranking/growing-list.js';
import { latestIn, type ListScope } from '#ranking/list-scope.js';
import { Injectable } from '@nestjs/common';

/** Looked at together, for one question about what the reader has read. */
const CHUNK = 100;

/** Fills a reader's list with the latest that the reader has not read; with what is alike only where there is nothing else. */
@Injectable()
export class FillForReaderUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly findUnread: FindUnreadUseCase,
  ) {}

  async run(list: GrowingList, { known, now, scope }: OpenedReaderList): Promise<void> {
    if (list.room <= 0) return;
    const stories = new DiverseList(list, this.index);
    for (const chunk of this.chunks(scope)) {
      if (stories.full) break;
      for (const { id } of await this.findUnread.run(known, chunk, now)) stories.offer(id, 0, 'fresh');
    }
    stories.close();
  }

  private *chunks(scope: ListScope): Iterable<{ readonly id: string }[]> {
    let chunk: { readonly id: string }[] = [];
    for (const article of latestIn(this.index, scope)) {
      chunk.push(article);
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = [];
    }
    yield chunk;
  }
}
