import { actorOf } from '#domain/actor.js';
import { listCurationOf, pinListOf, untilOf } from './curation-views.js';
import { ExcludeArticleUseCase } from '#use-cases/exclude-article.use-case.js';
import { ReadmitArticleUseCase } from '#use-cases/readmit-article.use-case.js';
import {
  excludeArticle,
  excludeFromList,
  type InputOf,
  type ListCuration,
  type PinList,
  readmitArticle,
  readmitToList,
} from '@broadsheet/contracts';
import { Clock, Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What editors exclude from the related of an article, and from lists. */
@Controller()
export class ExclusionsController {
  constructor(
    private readonly excludeArticle: ExcludeArticleUseCase,
    private readonly readmitArticle: ReadmitArticleUseCase,
    private readonly clock: Clock,
  ) {}

  @Handles(excludeArticle)
  async excludeBeside(@Input() { params, body, caller }: InputOf<typeof excludeArticle>): Promise<PinList> {
    const { article, excluded: id } = params;
    const excluded = { at: { article }, id, until: untilOf(body), by: actorOf(caller) };
    return pinListOf(await this.excludeArticle.run(excluded), this.clock.now());
  }

  @Handles(readmitArticle)
  async readmitBeside(@Input() { params, caller }: InputOf<typeof readmitArticle>): Promise<PinList> {
    const { article, excluded: id } = params;
    return pinListOf(await this.readmitArticle.run({ at: { article }, id, by: actorOf(caller) }), this.clock.now());
  }

  @Handles(excludeFromList)
  async excludeFromList(@Input() { params, body, caller }: InputOf<typeof excludeFromList>): Promise<ListCuration> {
    const { list, excluded: id } = params;
    const excluded = { at: { list }, id, until: untilOf(body), by: actorOf(caller) };
    return listCurationOf(list, await this.excludeArticle.run(excluded), this.clock.now());
  }

  @Handles(readmitToList)
  async readmitToList(@Input() { params, caller }: InputOf<typeof readmitToList>): Promise<ListCuration> {
    const { list, excluded: id } = params;
    const curation = await this.readmitArticle.run({ at: { list }, id, by: actorOf(caller) });
    return listCurationOf(list, curation, this.clock.now());
  }
}
