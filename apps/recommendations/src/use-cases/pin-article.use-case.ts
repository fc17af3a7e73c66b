import type { Choice } from '#domain/choices.js';
import { type Curation, pin } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { idOf } from '#domain/place.js';
import { PinNotPossible } from '#domain/recommendations.errors.js';
import { KnownArticles, type NamedPlace } from '#lists/known-articles.js';
import type { Actor } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface PinArticle extends Choice {
  readonly at: NamedPlace;
  readonly by: Actor;
}

/** Pins a published article in a list or in the related list of another article; a repetition saves and publishes nothing. */
@Injectable()
export class PinArticleUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run({ at, ...chosen }: PinArticle): Promise<Curation> {
    const place = await this.articles.placeOf(at);
    if (idOf(place) === chosen.id) throw new PinNotPossible('An article cannot be pinned in its own related list.');
    if (!this.articles.index.published(chosen.id))
      throw new PinNotPossible(`There is no published article ${chosen.id}.`);
    const now = this.clock.now();
    return this.curations.change(place, (curation) => pin(curation, { ...chosen, now }));
  }
}
