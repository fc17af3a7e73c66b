import { ReceiveActivityUseCase } from './receive-activity.use-case.js';
import { ActivityRefused } from '#domain/activity-refused.errors.js';
import { ReaderUnnamed } from '#domain/reader-unnamed.errors.js';
import { TOLD_BY_READERS_MS } from '#domain/reported-activity.js';
import { articlesIn } from '#domain/reported-articles.js';
import { KnownArticles } from '#ranking/known-articles.js';
import type { ActivityReceipt, ActivityReport, Reader } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

const UNKNOWN = 'is no article that is known here';

/**
 * Takes what a reader's own client tells: of the last day, and of articles that there are. Made-up ones would be counted
 * like any others, and crowd the most read out of what lists are made of.
 */
@Injectable()
export class ReportActivityUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly receiveActivity: ReceiveActivityUseCase,
  ) {}

  /** Of who is not to be followed, nothing is kept. Throws ReaderUnnamed and ActivityRefused. */
  async run({ readerId: told, activities }: ActivityReport, reader: Reader): Promise<ActivityReceipt> {
    if (!reader.mayBeFollowed) return { accepted: 0 };
    const readerId = reader.id ?? told;
    if (readerId === undefined) throw new ReaderUnnamed('/readerId');
    const named = articlesIn(activities);
    const unknown = await this.articles.unknownAmong(named.map(({ id }) => id));
    const parts = named.filter(({ id }) => unknown.has(id)).map(({ pointer }) => ({ pointer, message: UNKNOWN }));
    if (parts.length > 0) throw new ActivityRefused(parts);
    return this.receiveActivity.run({ readerId, activities }, TOLD_BY_READERS_MS);
  }
}
