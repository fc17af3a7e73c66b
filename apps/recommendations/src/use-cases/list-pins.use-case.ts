import type { Pins } from '#domain/pins.js';
import { PinsRepository } from '#domain/pins.repository.js';
import { KnownArticles } from '#ranking/known-articles.js';
import { Injectable } from '@nestjs/common';

/** What editors pinned beside an article, pins whose article was withdrawn since included. */
@Injectable()
export class ListPinsUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly pins: PinsRepository,
  ) {}

  async run(article: string): Promise<Pins> {
    const { id } = await this.articles.published(article);
    return this.pins.get(id);
  }
}
