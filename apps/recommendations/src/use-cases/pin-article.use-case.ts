import { PinNotPossible } from '#domain/pin-not-possible.errors.js';
import { changePins } from '#domain/change-pins.js';
import { pin, type Pins } from '#domain/pins.js';
import { PinsRepository } from '#domain/pins.repository.js';
import { KnownArticles } from '#ranking/known-articles.js';
import type { Actor } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface PinArticle {
  readonly article: string;
  readonly pinnedId: string;
  readonly by: Actor;
}

/** Pins a published article among the related of another; the same again saves and announces nothing. */
@Injectable()
export class PinArticleUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly pins: PinsRepository,
  ) {}

  async run({ article, pinnedId, by }: PinArticle): Promise<Pins> {
    const { id } = await this.articles.published(article);
    if (id === pinnedId) throw new PinNotPossible('An article cannot be pinned beside itself.');
    if (!this.articles.index.published(pinnedId))
      throw new PinNotPossible(`There is no published article ${pinnedId}.`);
    return changePins(this.pins, id, (pins) => pin(pins, pinnedId, by));
  }
}
