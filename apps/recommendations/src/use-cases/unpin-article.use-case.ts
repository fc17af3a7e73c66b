import { changePins } from '#domain/change-pins.js';
import { unpin, type Pins } from '#domain/pins.js';
import { PinsRepository } from '#domain/pins.repository.js';
import { KnownArticles } from '#ranking/known-articles.js';
import type { Actor } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface UnpinArticle {
  readonly article: string;
  readonly pinnedId: string;
  readonly by: Actor;
}

/** Takes a pin back, whatever became of the pinned article; the same again saves and announces nothing. */
@Injectable()
export class UnpinArticleUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly pins: PinsRepository,
  ) {}

  async run({ article, pinnedId, by }: UnpinArticle): Promise<Pins> {
    const { id } = await this.articles.published(article);
    return changePins(this.pins, id, (pins) => unpin(pins, pinnedId, by));
  }
}
