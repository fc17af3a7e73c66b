import { ListPinsUseCase } from '#use-cases/list-pins.use-case.js';
import { PinArticleUseCase } from '#use-cases/pin-article.use-case.js';
import { UnpinArticleUseCase } from '#use-cases/unpin-article.use-case.js';
import {
  type Actor,
  type AnswerOf,
  type Caller,
  type InputOf,
  listPins,
  pinArticle,
  unpinArticle,
} from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

type PinList = Readonly<Omit<AnswerOf<typeof listPins>, 'pinnedIds'>> & { readonly pinnedIds: readonly string[] };

/** What editors pin among the related of an article. */
@Controller()
export class PinsController {
  constructor(
    private readonly listPins: ListPinsUseCase,
    private readonly pinArticle: PinArticleUseCase,
    private readonly unpinArticle: UnpinArticleUseCase,
  ) {}

  @Handles(listPins)
  list(@Input() { params }: InputOf<typeof listPins>): Promise<PinList> {
    return this.listPins.run(params.article);
  }

  @Handles(pinArticle)
  pin(@Input() { params, caller }: InputOf<typeof pinArticle>): Promise<PinList> {
    return this.pinArticle.run({ article: params.article, pinnedId: params.pinned, by: actorOf(caller) });
  }

  @Handles(unpinArticle)
  unpin(@Input() { params, caller }: InputOf<typeof unpinArticle>): Promise<PinList> {
    return this.unpinArticle.run({ article: params.article, pinnedId: params.pinned, by: actorOf(caller) });
  }
}

function actorOf({ accountId }: Caller): Actor {
  return accountId === null ? { kind: 'guest' } : { kind: 'account', id: accountId };
}
