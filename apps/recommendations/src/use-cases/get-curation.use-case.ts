import type { Curation } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { KnownArticles, type NamedPlace } from '#lists/known-articles.js';
import { Injectable } from '@nestjs/common';

/** What editors chose at one place, including expired choices and articles that were withdrawn since. */
@Injectable()
export class GetCurationUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
  ) {}

  async run(named: NamedPlace): Promise<Curation> {
    return this.curations.get(await this.articles.placeOf(named));
  }
}
