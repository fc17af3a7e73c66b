import { ListBecauseUseCase } from '#use-cases/list-because.use-case.js';
import { ListLatestUseCase } from '#use-cases/list-latest.use-case.js';
import { ListMostReadUseCase } from '#use-cases/list-most-read.use-case.js';
import { ListPersonalUseCase } from '#use-cases/list-personal.use-case.js';
import { ListRelatedUseCase } from '#use-cases/list-related.use-case.js';
import {
  type BecauseList,
  type InputOf,
  listBecause,
  listLatest,
  listPersonal,
  listPopular,
  listRelated,
  listTrending,
  type RecommendationList,
} from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** Every list of recommendations. */
@Controller()
export class ListsController {
  constructor(
    private readonly listRelated: ListRelatedUseCase,
    private readonly listLatest: ListLatestUseCase,
    private readonly listMostRead: ListMostReadUseCase,
    private readonly listPersonal: ListPersonalUseCase,
    private readonly listBecause: ListBecauseUseCase,
  ) {}

  @Handles(listRelated)
  related(@Input() { params, query }: InputOf<typeof listRelated>): Promise<RecommendationList> {
    return this.listRelated.run({ ...query, article: params.article });
  }

  @Handles(listLatest)
  latest(@Input() { query }: InputOf<typeof listLatest>): Promise<RecommendationList> {
    return this.listLatest.run(query);
  }

  @Handles(listTrending)
  trending(@Input() { query }: InputOf<typeof listTrending>): Promise<RecommendationList> {
    return this.listMostRead.run(query);
  }

  @Handles(listPopular)
  popular(@Input() { query }: InputOf<typeof listPopular>): Promise<RecommendationList> {
    return this.listMostRead.run({ ...query, window: 'all time' });
  }

  @Handles(listPersonal)
  personal(@Input() { query, reader }: InputOf<typeof listPersonal>): Promise<RecommendationList> {
    return this.listPersonal.run({ ...query, reader });
  }

  @Handles(listBecause)
  because(@Input() { query, reader }: InputOf<typeof listBecause>): Promise<BecauseList> {
    return this.listBecause.run({ ...query, reader });
  }
}
