import { type NamedPlace, placeOf } from './place-of.js';
import { changeCuration } from '#domain/change-curation.js';
import { type Curation, readmit } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { KnownArticles } from '#ranking/known-articles.js';
import type { Actor } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface ReadmitArticle {
  readonly at: NamedPlace;
  readonly id: string;
  readonly by: Actor;
}

/** Takes an exclusion back, whatever became of the article; the same again saves and announces nothing. */
@Injectable()
export class ReadmitArticleUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run({ at, ...which }: ReadmitArticle): Promise<Curation> {
    const place = await placeOf(this.articles, at);
    const now = this.clock.now();
    return changeCuration(this.curations, place, (curation) => readmit(curation, { ...which, now }));
  }
}
