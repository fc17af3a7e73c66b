import { type NamedPlace, placeOf } from './place-of.js';
import type { Curation } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { KnownArticles } from '#ranking/known-articles.js';
import { Injectable } from '@nestjs/common';

/** What editors chose at one place, with what is over, and with articles that were withdrawn since. */
@Injectable()
export class GetCurationUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
  ) {}

  async run(named: NamedPlace): Promise<Curation> {
    return this.curations.get(await placeOf(this.articles, named));
  }
}
