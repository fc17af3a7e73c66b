import { FillForReaderUseCase } from './fill-for-reader.use-case.js';
import { FindBecauseUseCase } from './find-because.use-case.js';
import { OpenReaderListUseCase } from './open-reader-list.use-case.js';
import type { ListForReader } from './list-personal.use-case.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { becauseList } from '#ranking/because-list.js';
import { GrowingList } from '#ranking/growing-list.js';
import type { BecauseList } from '@broadsheet/contracts';
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
    private readonly openList: OpenReaderListUseCase,
  ) {}

  async run({ reader, limit, ...asked }: ListForReader): Promise<BecauseList> {
    const opened = await this.openList.run(reader, asked);
    const { scope, now, scoredAt, known } = opened;
    const frame = { list: 'because', scoredAt, limit } as const;
    const found = await this.findBecause.run(known, now, scope);
    const list = found ? becauseList(this.index, { ...found, seedId: found.seed.id, frame }) : new GrowingList(frame);
    await this.fill.run(list, opened);
    return { because: found ? linkOf(found.seed) : null, items: list.items };
  }
}

function linkOf({ id, slugs: [slug = ''], title }: { id: string; slugs: readonly string[]; title: string }) {
  return { id, slug, title };
}
