import { type NamedPlace, placeOf } from './place-of.js';
import { changeCuration } from '#domain/change-curation.js';
import type { Choice } from '#domain/choices.js';
import { type Curation, pin } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { PinNotPossible } from '#domain/pin-not-possible.errors.js';
import { idOf } from '#domain/place.js';
import { KnownArticles } from '#ranking/known-articles.js';
import type { Actor } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface PinArticle extends Choice {
  readonly at: NamedPlace;
  readonly by: Actor;
}

/** Pins a published article beside another or in a list; the same again saves and announces nothing. */
@Injectable()
export class PinArticleUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run({ at, ...chosen }: PinArticle): Promise<Curation> {
    const place = await placeOf(this.articles, at);
    if (idOf(place) === chosen.id) throw new PinNotPossible('An article cannot be pinned beside itself.');
    if (!this.articles.index.published(chosen.id))
      throw new PinNotPossible(`There is no published article ${chosen.id}.`);
    const now = this.clock.now();
    return changeCuration(this.curations, place, (curation) => pin(curation, { ...chosen, now }));
  }
}
