import { BecauseFinder } from '#lists/because-finder.js';
import { becauseList } from '#lists/because-list.js';
import { GrowingList } from '#lists/growing-list.js';
import { ListOpener } from '#lists/list-opener.js';
import type { ReaderListRequest } from '#lists/list-scope.js';
import { ReaderListFiller } from '#lists/reader-list-filler.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { BecauseList } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/**
 * What goes with one article that the reader has read: the newest that leads to enough others. If there is none, or the
 * reader is unknown, the latest articles that the reader has not read, because of nothing.
 */
@Injectable()
export class ListBecauseUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly opener: ListOpener,
    private readonly because: BecauseFinder,
    private readonly filler: ReaderListFiller,
  ) {}

  async run({ reader, limit, ...request }: ReaderListRequest): Promise<BecauseList> {
    const opened = await this.opener.openFor(reader, request);
    const { scope, now, scoredAt, known } = opened;
    const frame = { list: 'because', scoredAt, limit } as const;
    const found = await this.because.find(known, now, scope);
    const list = found ? becauseList(this.index, { ...found, seedId: found.seed.id, frame }) : new GrowingList(frame);
    await this.filler.fill(list, opened);
    return { because: found ? linkOf(found.seed) : null, items: list.items };
  }
}

function linkOf({ id, slugs: [slug = ''], title }: { id: string; slugs: readonly string[]; title: string }) {
  return { id, slug, title };
}
