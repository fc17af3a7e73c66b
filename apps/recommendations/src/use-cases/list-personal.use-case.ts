import { RankForReaderUseCase } from './rank-for-reader.use-case.js';
import { dislikedBy } from '#domain/reader-memory.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { GrowingList } from '#ranking/growing-list.js';
import { isIn, type ListScope } from '#ranking/list-scope.js';
import { isTooAlike, personalList } from '#ranking/personal-list.js';
import type { Reader, RecommendationList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface ListPersonal {
  readonly reader: Reader;
  readonly limit: number;
  readonly category?: string | undefined;
  readonly exclude: readonly string[];
}

/** Looked at together, for one question about what the reader has read. */
const CHUNK = 100;

/**
 * What a reader may want to read next: never what the reader has read or dislikes, nor fewer than asked for while there is enough.
 * Whoever is not known gets what is popular and new.
 */
@Injectable()
export class ListPersonalUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly rankForReader: RankForReaderUseCase,
    private readonly readers: ReaderRepository,
    private readonly clock: Clock,
  ) {}

  async run({ reader, limit, category, exclude }: ListPersonal): Promise<RecommendationList> {
    this.index.assertBuilt();
    const categories = category === undefined ? undefined : this.index.branch(category);
    const disliked = reader.id === null ? [] : dislikedBy(await this.readers.memoryOf(reader.id));
    const scope = { categories, leftOut: new Set([...exclude, ...disliked]) };
    const ranking = await this.rankForReader.run(reader.id, this.clock.now(), scope);
    const list = personalList(this.index, { ...ranking, limit });
    await this.fill(list, reader.id, scope);
    return { items: list.items };
  }

  /** With the latest that the reader has not read; with what is alike only where there is nothing else. */
  private async fill(list: GrowingList, readerId: string | null, scope: ListScope): Promise<void> {
    const alike: string[] = [];
    for (const chunk of this.chunks(scope)) {
      if (list.room <= 0) return;
      const seen = await this.rankForReader.readAmong(readerId, chunk);
      for (const id of chunk) {
        if (seen.has(id) || list.has(id)) continue;
        if (isTooAlike(this.index, list, id)) alike.push(id);
        else this.place(list, id);
      }
    }
    for (const id of alike) this.place(list, id);
  }

  private *chunks(scope: ListScope): Iterable<string[]> {
    let chunk: string[] = [];
    for (const article of this.index.latest(scope.categories)) {
      if (!isIn(scope, article)) continue;
      chunk.push(article.id);
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
