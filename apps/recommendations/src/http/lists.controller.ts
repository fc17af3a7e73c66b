import { ListLatestUseCase } from '#use-cases/list-latest.use-case.js';
import { ListPersonalUseCase } from '#use-cases/list-personal.use-case.js';
import { ListTrendingUseCase } from '#use-cases/list-trending.use-case.js';
import { type InputOf, listLatest, listPersonal, listTrending, type RecommendationList } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** Lists that belong to no article. */
@Controller()
export class ListsController {
  constructor(
    private readonly listLatest: ListLatestUseCase,
    private readonly listTrending: ListTrendingUseCase,
    private readonly listPersonal: ListPersonalUseCase,
  ) {}

  @Handles(listLatest)
  latest(@Input() { query }: InputOf<typeof listLatest>): Promise<RecommendationList> {
    return this.listLatest.run(query.limit, query.category);
  }

  @Handles(listTrending)
  trending(@Input() { query }: InputOf<typeof listTrending>): Promise<RecommendationList> {
    return this.listTrending.run(query.limit, query.category);
  }

  @Handles(listPersonal)
  personal(@Input() { query, reader }: InputOf<typeof listPersonal>): Promise<RecommendationList> {
    return this.listPersonal.run({ ...query, reader });
  }
}
