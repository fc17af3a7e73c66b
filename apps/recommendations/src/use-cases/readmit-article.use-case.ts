import { type Curation, readmit } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { KnownArticles, type NamedPlace } from '#lists/known-articles.js';
import type { Actor } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface ReadmitArticle {
  readonly at: NamedPlace;
  readonly id: string;
  readonly by: Actor;
}

/** Removes an exclusion, whatever state the article is in; a repetition saves and publishes nothing. */
@Injectable()
export class ReadmitArticleUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run({ at, ...which }: ReadmitArticle): Promise<Curation> {
    const place = await this.articles.placeOf(at);
    const now = this.clock.now();
    return this.curations.change(place, (curation) => readmit(curation, { ...which, now }));
  }
}
