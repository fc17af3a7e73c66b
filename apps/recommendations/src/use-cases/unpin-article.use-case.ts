import { type Curation, unpin } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { KnownArticles, type NamedPlace } from '#lists/known-articles.js';
import type { Actor } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface UnpinArticle {
  readonly at: NamedPlace;
  readonly id: string;
  readonly by: Actor;
}

/** Removes a pin, whatever state the pinned article is in; a repetition saves and publishes nothing. */
@Injectable()
export class UnpinArticleUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run({ at, ...which }: UnpinArticle): Promise<Curation> {
    const place = await this.articles.placeOf(at);
    const now = this.clock.now();
    return this.curations.change(place, (curation) => unpin(curation, { ...which, now }));
  }
}
