import { FillForReaderUseCase } from './fill-for-reader.use-case.js';
import { OpenReaderListUseCase } from './open-reader-list.use-case.js';
import { RankForReaderUseCase } from './rank-for-reader.use-case.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { AskedScope } from '#ranking/list-scope.js';
import { COMPARED_PER_PLACE, personalList } from '#ranking/personal-list.js';
import type { Reader, RecommendationList } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface ListForReader extends AskedScope {
  readonly reader: Reader;
  readonly limit: number;
}

/**
 * What a reader may want to read next: never what the reader has read or dislikes, nor fewer than asked for while there is enough.
 * Whoever is not known gets what is popular and new.
 */
@Injectable()
export class ListPersonalUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly rankForReader: RankForReaderUseCase,
    private readonly fill: FillForReaderUseCase,
    private readonly openList: OpenReaderListUseCase,
  ) {}

  async run({ reader, limit, ...asked }: ListForReader): Promise<RecommendationList> {
    const opened = await this.openList.run(reader, asked);
    const { scope, now, scoredAt, known } = opened;
    const ranking = await this.rankForReader.run(known, { now, scope, most: limit * COMPARED_PER_PLACE });
    const list = personalList(this.index, { ...ranking, now: scoredAt, limit });
    await this.fill.run(list, opened);
    return { items: list.items };
  }
}
