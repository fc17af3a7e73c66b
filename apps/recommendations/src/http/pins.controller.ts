import { actorOf } from '#domain/actor.js';
import { listCurationOf, pinListOf, untilOf } from './curation-views.js';
import { GetCurationUseCase } from '#use-cases/get-curation.use-case.js';
import { PinArticleUseCase } from '#use-cases/pin-article.use-case.js';
import { UnpinArticleUseCase } from '#use-cases/unpin-article.use-case.js';
import {
  getListCuration,
  type InputOf,
  type ListCuration,
  listPins,
  pinArticle,
  pinInList,
  type PinList,
  unpinArticle,
  unpinFromList,
} from '@broadsheet/contracts';
import { Clock, Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What editors pin among the related of an article, and in lists. */
@Controller()
export class PinsController {
  constructor(
    private readonly getCuration: GetCurationUseCase,
    private readonly pinArticle: PinArticleUseCase,
    private readonly unpinArticle: UnpinArticleUseCase,
    private readonly clock: Clock,
  ) {}

  @Handles(listPins)
  async beside(@Input() { params }: InputOf<typeof listPins>): Promise<PinList> {
    return pinListOf(await this.getCuration.run(params), this.clock.now());
  }

  @Handles(pinArticle)
  async pinBeside(@Input() { params, body, caller }: InputOf<typeof pinArticle>): Promise<PinList> {
    const { article, pinned: id } = params;
    const pinned = { at: { article }, id, until: untilOf(body), by: actorOf(caller) };
    return pinListOf(await this.pinArticle.run(pinned), this.clock.now());
  }

  @Handles(unpinArticle)
  async unpinBeside(@Input() { params, caller }: InputOf<typeof unpinArticle>): Promise<PinList> {
    const { article, pinned: id } = params;
    return pinListOf(await this.unpinArticle.run({ at: { article }, id, by: actorOf(caller) }), this.clock.now());
  }

  @Handles(getListCuration)
  async inList(@Input() { params }: InputOf<typeof getListCuration>): Promise<ListCuration> {
    return listCurationOf(params.list, await this.getCuration.run(params), this.clock.now());
  }

  @Handles(pinInList)
  async pinInList(@Input() { params, body, caller }: InputOf<typeof pinInList>): Promise<ListCuration> {
    const { list, pinned: id } = params;
    const pinned = { at: { list }, id, until: untilOf(body), by: actorOf(caller) };
    return listCurationOf(list, await this.pinArticle.run(pinned), this.clock.now());
  }

  @Handles(unpinFromList)
  async unpinFromList(@Input() { params, caller }: InputOf<typeof unpinFromList>): Promise<ListCuration> {
    const { list, pinned: id } = params;
    const curation = await this.unpinArticle.run({ at: { list }, id, by: actorOf(caller) });
    return listCurationOf(list, curation, this.clock.now());
  }
}
