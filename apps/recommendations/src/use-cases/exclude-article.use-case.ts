import { type NamedPlace, placeOf } from './place-of.js';
import { changeCuration } from '#domain/change-curation.js';
import type { Choice } from '#domain/choices.js';
import { type Curation, exclude } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { ExclusionNotPossible } from '#domain/exclusion-not-possible.errors.js';
import { idOf } from '#domain/place.js';
import { KnownArticles } from '#ranking/known-articles.js';
import type { Actor } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface ExcludeArticle extends Choice {
  readonly at: NamedPlace;
  readonly by: Actor;
}

/** Excludes an article from a list or from what stands beside another, before it is published too. */
@Injectable()
export class ExcludeArticleUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run({ at, ...chosen }: ExcludeArticle): Promise<Curation> {
    const { id } = chosen;
    const place = await placeOf(this.articles, at);
    if (idOf(place) === id) throw new ExclusionNotPossible('An article never stands beside itself.');
    this.articles.index.assertBuilt();
    if (!this.articles.index.find({ kind: 'id', id }))
      throw new ExclusionNotPossible(`Nothing is known here of an article ${id}.`);
    const now = this.clock.now();
    return changeCuration(this.curations, place, (curation) => exclude(curation, { ...chosen, now }));
  }
}
