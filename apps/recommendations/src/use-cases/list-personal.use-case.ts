import { RankForReaderUseCase } from './rank-for-reader.use-case.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { DiverseList } from '#ranking/diverse-list.js';
import type { GrowingList } from '#ranking/growing-list.js';
import { type AskedScope, latestIn, type ListScope, scopeOf } from '#ranking/list-scope.js';
import { listTime } from '#ranking/list-time.js';
import { personalList } from '#ranking/personal-list.js';
import type { Reader, RecommendationList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface ListPersonal extends AskedScope {
  readonly reader: Reader;
  readonly limit: number;
}

/** Looked at together, for one question about what the reader has read. */
const CHUNK = 100;

/**
 * What a reader may want to read next: never what the reader has read, nor fewer than asked for while there is enough.
 * Whoever is not known gets what is popular and new.
 */
@Injectable()
export class ListPersonalUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly rankForReader: RankForReaderUseCase,
    private readonly clock: Clock,
  ) {}

  async run({ reader, limit, ...asked }: ListPersonal): Promise<RecommendationList> {
    this.index.assertBuilt();
    const scope = scopeOf(this.index, asked);
    const now = this.clock.now();
    const ranking = await this.rankForReader.run(reader.id, now, scope);
    const list = personalList(this.index, { ...ranking, now: listTime(now), limit });
    await this.fill(list, reader.id, scope);
    return { items: list.items };
  }

  /** With the latest that the reader has not read; with what is alike only where there is nothing else. */
  private async fill(list: GrowingList, readerId: string | null, scope: ListScope): Promise<void> {
    const stories = new DiverseList(list, this.index);
    for (const chunk of this.chunks(scope)) {
      if (stories.full) break;
      const seen = await this.rankForReader.readAmong(readerId, chunk);
      for (const id of chunk) if (!seen.has(id)) stories.offer(id, 0, 'fresh');
    }
    stories.close();
  }

  private *chunks(scope: ListScope): Iterable<string[]> {
    let chunk: string[] = [];
    for (const { id } of latestIn(this.index, scope)) {
      chunk.push(id);
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = [];
    }
    yield chunk;
  }
}
