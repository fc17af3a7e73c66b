import type { Choice } from '#domain/choices.js';
import { type Curation, exclude } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { idOf } from '#domain/place.js';
import { ExclusionNotPossible } from '#domain/recommendations.errors.js';
import { KnownArticles, type NamedPlace } from '#lists/known-articles.js';
import type { Actor } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface ExcludeArticle extends Choice {
  readonly at: NamedPlace;
  readonly by: Actor;
}

/** Excludes an article from a list or from the related list of another article; even before it is published. */
@Injectable()
export class ExcludeArticleUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run({ at, ...chosen }: ExcludeArticle): Promise<Curation> {
    const { id } = chosen;
    const place = await this.articles.placeOf(at);
    if (idOf(place) === id) throw new ExclusionNotPossible('An article is never in its own related list.');
    this.articles.index.assertBuilt();
    if (!this.articles.index.find({ kind: 'id', id }))
      throw new ExclusionNotPossible(`The article ${id} is not known here.`);
    const now = this.clock.now();
    return this.curations.change(place, (curation) => exclude(curation, { ...chosen, now }));
  }
}
