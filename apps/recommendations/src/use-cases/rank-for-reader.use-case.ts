import { PopularityRepository } from '#domain/popularity.repository.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { EVERYTHING, isIn, type ListScope } from '#ranking/list-scope.js';
import { nearness, type Nearness, type Neighbourhood } from '#ranking/neighbourhood.js';
import { newestIds } from '#ranking/newest-ids.js';
import { personalCandidates } from '#ranking/personal-candidates.js';
import { personalScores, type PersonalScore } from '#ranking/personal-score.js';
import { Injectable } from '@nestjs/common';

/** Articles scored for one reader, in no order; what the reader has read is not among them. */
export interface PersonalRanking {
  readonly scores: readonly PersonalScore[];
  readonly near: ReadonlyMap<string, Nearness>;
}

type Around = Pick<Neighbourhood, 'read' | 'peersOf' | 'histories'>;

const NOTHING_AROUND: Around = { read: [], peersOf: new Map(), histories: new Map() };
const MOST_TRENDING = 100;
const MOST_LATEST = 100;
/** News of a category that is older than its newest so many is not looked at: nothing of it trends. */
const NEWEST_OF_CATEGORY = 1_000;
/** Of these, the newest, depends what is near. */
const READS = 10;
/** Readers of each of them, the last, whose reads are compared. */
const PEERS_OF_EACH = 50;
/** What nobody has read for longer is not news to anyone. */
const TWO_WEEKS_MS = 14 * 24 * 3_600_000;

/** Compares what is popular, new, or near to what a reader has read. */
@Injectable()
export class RankForReaderUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly readers: ReaderRepository,
    private readonly popularity: PopularityRepository,
  ) {}

  /** Of a reader without an id nothing is known. */
  async run(readerId: string | null, now: Date, scope: ListScope = EVERYTHING): Promise<PersonalRanking> {
    this.index.assertBuilt();
    const [around, trendingIds] = await Promise.all([this.around(readerId, now), this.trendingIn(scope)]);
    const ids = [...new Set([...trendingIds, ...newestIds(this.index, scope.categories, MOST_LATEST)])];
    const neighbours = [...around.histories.values()].flat().map(({ article }) => article);
    const stats = await this.popularity.statsOf([...new Set([...around.read, ...neighbours, ...ids])]);
    const near = nearness({ ...around, readersOf: (id) => stats.get(id)?.readers ?? 0, now });
    const candidates = personalCandidates(this.index, { ids, near, stats });
    const inScope = candidates.filter(({ id }) => isIn(scope, this.index.published(id)));
    const open = await this.unread(readerId, inScope);
    return { near, scores: personalScores(open, now) };
  }

  /** Which of these articles the reader has read; none, where nobody may know. */
  async readAmong(readerId: string | null, articleIds: readonly string[]): Promise<ReadonlySet<string>> {
    return readerId === null ? new Set() : this.readers.readAmong(readerId, articleIds);
  }

  private async unread<T extends { id: string }>(readerId: string | null, candidates: readonly T[]): Promise<T[]> {
    const ids = candidates.map(({ id }) => id);
    const seen = await this.readAmong(readerId, ids);
    return candidates.filter(({ id }) => !seen.has(id));
  }

  /** What the reader has read last, and who else has read it; nothing of a reader without an id. */
  private async around(readerId: string | null, now: Date): Promise<Around> {
    if (readerId === null) return NOTHING_AROUND;
    const history = await this.readers.historyOf(readerId);
    const read = history.slice(0, READS).map(({ article }) => article);
    // One more, as the reader is one of them.
    const peersOf = await this.popularity.lastReadersOf(read, PEERS_OF_EACH + 1);
    const peers = new Set([...peersOf.values()].flat());
    peers.delete(readerId);
    const histories = await this.readers.historiesSince([...peers], new Date(now.getTime() - TWO_WEEKS_MS));
    return { read, peersOf, histories };
  }

  private async trendingIn({ categories }: ListScope): Promise<string[]> {
    const among = categories && newestIds(this.index, categories, NEWEST_OF_CATEGORY);
    const popular = await this.popularity.mostRead(MOST_TRENDING, among);
    return popular.map(({ articleId }) => articleId);
  }
}
