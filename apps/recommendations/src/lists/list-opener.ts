import { startOfMinute } from './growing-list.js';
import { type ListRequest, type ListScope, scopeOf } from './list-scope.js';
import { curatedAt } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { inList, type Place } from '#domain/place.js';
import { dislikedBy, EMPTY_PROFILE, type KnownReader } from '#domain/reader-profile.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { Reader } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** What is settled about a list before anything is ranked. */
interface OpenedList {
  /** What the request asks for, without what editors exclude at this place. */
  readonly scope: ListScope;
  readonly pinnedIds: readonly string[];
  readonly now: Date;
  /** The time that the list is scored for. */
  readonly scoredAt: Date;
}

export interface OpenedReaderList extends OpenedList {
  readonly known: KnownReader;
}

/** Finds out which articles a list may hold: what the request asks for, what editors decided, and what the reader dislikes. */
@Injectable()
export class ListOpener {
  constructor(
    private readonly index: ArticleIndex,
    private readonly curations: CurationRepository,
    private readonly readers: ReaderRepository,
    private readonly clock: Clock,
  ) {}

  /** A list that is the same for every reader. */
  async open(place: Place, request: ListRequest): Promise<OpenedList> {
    this.index.assertBuilt();
    const curation = await this.curations.get(place);
    const now = this.clock.now();
    const { pinnedIds, excludedIds } = curatedAt(curation, now);
    const scope = scopeOf(this.index, { ...request, exclude: [...request.exclude, ...excludedIds] });
    return { scope, pinnedIds, now, scoredAt: startOfMinute(now) };
  }

  /** A list for one reader: without what editors exclude from personal lists, and without what the reader dislikes. */
  async openFor({ id }: Reader, request: ListRequest): Promise<OpenedReaderList> {
    const [found, opened] = await Promise.all([
      id === null ? null : this.readers.profileOf(id),
      this.open(inList('personal'), request),
    ]);
    const profile = found ?? EMPTY_PROFILE;
    const scope = { ...opened.scope, leftOut: new Set([...opened.scope.leftOut, ...dislikedBy(profile)]) };
    return { ...opened, scope, known: { ...profile, id: found && id } };
  }
}
