import { type NamedPlace, placeOf } from './place-of.js';
import { changeCuration } from '#domain/change-curation.js';
import { type Curation, unpin } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { KnownArticles } from '#ranking/known-articles.js';
import type { Actor } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface UnpinArticle {
  readonly at: NamedPlace;
  readonly id: string;
  readonly by: Actor;
}

/** Takes a pin back, whatever became of the pinned article; the same again saves and announces nothing. */
@Injectable()
export class UnpinArticleUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run({ at, ...which }: UnpinArticle): Promise<Curation> {
    const place = await placeOf(this.articles, at);
    const now = this.clock.now();
    return changeCuration(this.curations, place, (curation) => unpin(curation, { ...which, now }));
  }
}
