import { ListRelatedUseCase } from '#use-cases/list-related.use-case.js';
import { type InputOf, listRelated, type RecommendationList } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What stands beside an article. */
@Controller()
export class RelatedController {
  constructor(private readonly listRelated: ListRelatedUseCase) {}

  @Handles(listRelated)
  list(@Input() { params, query }: InputOf<typeof listRelated>): Promise<RecommendationList> {
    return this.listRelated.run({ ...query, article: params.article });
  }
}
