import { DiverseList } from './diverse-list.js';
import type { GrowingList } from './growing-list.js';
import type { OpenedReaderList } from './list-opener.js';
import { latestIn, type ListScope } from './list-scope.js';
import { UnreadArticles } from './unread-articles.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { Injectable } from '@nestjs/common';

/** Articles per question about what the reader has read. */
const CHUNK = 100;

/** Fills a reader's list with the latest articles that the reader has not read; similar ones only if nothing else is left. */
@Injectable()
export class ReaderListFiller {
  constructor(
    private readonly index: ArticleIndex,
    private readonly unread: UnreadArticles,
  ) {}

  async fill(list: GrowingList, { known, now, scope }: OpenedReaderList): Promise<void> {
    if (list.room <= 0) return;
    const stories = new DiverseList(list, this.index);
    for (const chunk of this.chunks(scope)) {
      if (stories.full) break;
      for (const { id } of await this.unread.among(known, chunk, now)) stories.offer(id, 0, 'fresh');
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
