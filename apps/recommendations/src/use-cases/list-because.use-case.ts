import { FillForReaderUseCase } from './fill-for-reader.use-case.js';
import { FindBecauseUseCase } from './find-because.use-case.js';
import type { ListForReader } from './list-personal.use-case.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { becauseList } from '#ranking/because-list.js';
import { GrowingList } from '#ranking/growing-list.js';
import { scopeOf } from '#ranking/list-scope.js';
import { listTime } from '#ranking/list-time.js';
import type { BecauseList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/**
 * What goes with one article that the reader has read: the newest that leads to enough others. Where there is none, or
 * nobody knows the reader, the latest that the reader has not read, because of nothing.
 */
@Injectable()
export class ListBecauseUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly findBecause: FindBecauseUseCase,
    private readonly fill: FillForReaderUseCase,
    private readonly clock: Clock,
  ) {}

  async run({ reader, limit, ...asked }: ListForReader): Promise<BecauseList> {
    this.index.assertBuilt();
    const scope = scopeOf(this.index, asked);
    const now = this.clock.now();
    const frame = { list: 'because', scoredAt: listTime(now), limit } as const;
    const found = await this.findBecause.run(reader.id, now, scope);
    const list = found ? becauseList(this.index, { ...found, seedId: found.seed.id, frame }) : new GrowingList(frame);
    await this.fill.run(list, reader.id, scope);
    return { because: found ? linkOf(found.seed) : null, items: list.items };
  }
}

function linkOf({ id, slugs: [slug = ''], title }: { id: string; slugs: readonly string[]; title: string }) {
  return { id, slug, title };
}
