import { ARTICLE_STATS, KEPT_IN_ORDER } from './article-stats.schema.js';
import { freshDatabase } from './database.spec.js';
import { activitiesIn, popularityOf } from './activities.spec.js';
import { anId } from '#domain/article-state.builder.js';
import type { PopularityMeasure } from '#domain/popularity.repository.js';
import type { Connection } from 'mongoose';

const NOW = Date.UTC(2026, 10, 2, 12);

interface Plan {
  readonly stage: string;
  readonly inputStage?: Plan;
}

const stagesOf = ({ stage, inputStage }: Plan): string[] => [stage, ...(inputStage ? stagesOf(inputStage) : [])];

describe('MongoPopularityRepository', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await freshDatabase();
    const read = (articleId: string, hoursAgo: number, reader: number) => {
      const at = new Date(NOW - hoursAgo * 3_600_000);
      return { kind: 'read', readerId: `reader-${reader}`, articleId, at, reportedAt: at, remembered: true } as const;
    };
    // One reader just now, two of yesterday, five of last week.
    const reads = [
      read(anId(1), 0, 1),
      ...[1, 2].map((reader) => read(anId(2), 12, reader)),
      ...[1, 2, 3, 4, 5].map((reader) => read(anId(3), 160, reader)),
    ];
    await activitiesIn(connection).add(reads);
  });
  afterAll(() => connection.close());

  it.each<[PopularityMeasure, number[]]>([
    ['r1', [1, 2, 3]],
    ['r24', [2, 1, 3]],
    ['r336', [3, 2, 1]],
    ['readers', [3, 2, 1]],
  ])('orders by %s', async (by, expected) => {
    const found = await popularityOf(connection).mostRead(5, undefined, by);
    expect(found.map(({ articleId }) => articleId)).toEqual(expected.map(anId));
    const some = await popularityOf(connection).mostRead(5, [anId(1), anId(3)], by);
    expect(some.map(({ articleId }) => articleId)).toEqual(expected.filter((one) => one !== 2).map(anId));
  });

  it('counts readers', async () => {
    const [first] = await popularityOf(connection).mostRead(1, undefined, 'readers');
    expect(first).toEqual({ articleId: anId(3), value: 5 });
  });

  it.each(KEPT_IN_ORDER)('reads the order by %s from an index, and sorts nothing', async (by) => {
    const explained = await connection
      .collection(ARTICLE_STATS)
      .find()
      .sort({ [by]: -1, _id: 1 })
      .explain('queryPlanner');
    const plan = (explained as { queryPlanner: { winningPlan: Plan } }).queryPlanner.winningPlan;
    expect(stagesOf(plan)).toEqual(['FETCH', 'IXSCAN']);
  });
});
