import { curatedAt } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import type { Place } from '#domain/place.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { type AskedScope, type ListScope, scopeOf } from '#ranking/list-scope.js';
import { listTime } from '#ranking/list-time.js';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** What is settled of a list before anything is ranked. */
export interface OpenedList {
  /** What is asked for, without what editors exclude at this place. */
  readonly scope: ListScope;
  readonly pinnedIds: readonly string[];
  readonly now: Date;
  /** The time that the list is scored for. */
  readonly scoredAt: Date;
}

/** What may stand in a list, as whoever asks and editors will have it. */
@Injectable()
export class OpenListUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run(place: Place, asked: AskedScope): Promise<OpenedList> {
    this.index.assertBuilt();
    const curation = await this.curations.get(place);
    const now = this.clock.now();
    const { pinnedIds, excludedIds } = curatedAt(curation, now);
    const scope = scopeOf(this.index, { ...asked, exclude: [...asked.exclude, ...excludedIds] });
    return { scope, pinnedIds, now, scoredAt: listTime(now) };
  }
}
