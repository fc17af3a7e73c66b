import { FillForReaderUseCase } from './fill-for-reader.use-case.js';
import { RankForReaderUseCase } from './rank-for-reader.use-case.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { personalList } from '#ranking/personal-list.js';
import type { Reader, RecommendationList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface ListForReader {
  readonly reader: Reader;
  readonly limit: number;
  readonly category?: string | undefined;
  readonly exclude: readonly string[];
}

/**
 * What a reader may want to read next: never what the reader has read, nor fewer than asked for while there is enough.
 * Whoever is not known gets what is popular and new.
 */
@Injectable()
export class ListPersonalUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly rankForReader: RankForReaderUseCase,
    private readonly fill: FillForReaderUseCase,
    private readonly clock: Clock,
  ) {}

  async run({ reader, limit, category, exclude }: ListForReader): Promise<RecommendationList> {
    this.index.assertBuilt();
    const categories = category === undefined ? undefined : this.index.branch(category);
    const scope = { categories, leftOut: new Set(exclude) };
    const ranking = await this.rankForReader.run(reader.id, this.clock.now(), scope);
    const list = personalList(this.index, { ...ranking, limit });
    await this.fill.run(list, reader.id, scope);
    return { items: list.items };
  }
}
