import { PopularityRepository } from '#domain/popularity.repository.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { nearness, type Nearness } from '#ranking/neighbourhood.js';
import { newestIds } from '#ranking/newest-ids.js';
import { personalCandidates } from '#ranking/personal-candidates.js';
import { personalScores, type PersonalScore } from '#ranking/personal-score.js';
import { Injectable } from '@nestjs/common';

/** Articles scored for one reader, in no order; what the reader has read is not among them. */
export interface PersonalRanking {
  readonly scores: readonly PersonalScore[];
  readonly near: ReadonlyMap<string, Nearness>;
}

const MOST_TRENDING = 100;
const MOST_LATEST = 100;
/** Of these, the newest, depends what is near. */
const READS = 20;
const MOST_BESIDE_EACH = 30;

/** Compares what is popular, new, or near to what a reader has read. */
@Injectable()
export class RankForReaderUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly readers: ReaderRepository,
    private readonly popularity: PopularityRepository,
  ) {}

  async run(readerId: string, now: Date): Promise<PersonalRanking> {
    this.index.assertBuilt();
    const read = (await this.readers.historyOf(readerId)).slice(0, READS).map(({ article }) => article);
    const [beside, trending] = await Promise.all([
      this.popularity.readBeside(read, MOST_BESIDE_EACH),
      this.popularity.mostRead(MOST_TRENDING),
    ]);
    const latest = newestIds(this.index, undefined, MOST_LATEST);
    const ids = [...new Set([...trending.map(({ articleId }) => articleId), ...latest])];
    const neighbours = [...beside.values()].flat().map(({ articleId }) => articleId);
    const stats = await this.popularity.statsOf([...new Set([...read, ...neighbours, ...ids])]);
    const readersOf = (id: string): number => stats.get(id)?.readers ?? 0;
    const near = nearness({ read, beside, readersOf, now });
    const candidates = personalCandidates(this.index, { ids, near, stats });
    const seen = await this.readers.readAmong(
      readerId,
      candidates.map(({ id }) => id),
    );
    return {
      near,
      scores: personalScores(
        candidates.filter(({ id }) => !seen.has(id)),
        now,
      ),
    };
  }
}
