import { ListLatestUseCase } from '#use-cases/list-latest.use-case.js';
import { ListTrendingUseCase } from '#use-cases/list-trending.use-case.js';
import { type InputOf, listLatest, listTrending, type RecommendationList } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** Lists that belong to no article. */
@Controller()
export class ListsController {
  constructor(
    private readonly listLatest: ListLatestUseCase,
    private readonly listTrending: ListTrendingUseCase,
  ) {}

  @Handles(listLatest)
  latest(@Input() { query }: InputOf<typeof listLatest>): RecommendationList {
    return this.listLatest.run(query.limit, query.category);
  }

  @Handles(listTrending)
  trending(@Input() { query }: InputOf<typeof listTrending>): Promise<RecommendationList> {
    return this.listTrending.run(query.limit, query.category);
  }
}
