import { figuresOf, openStage, printFigures } from './stage.js';
import { type FaultStage, judge, recover, type Verdict } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

/** A check that cannot fail proves nothing: each deliberate fault must be found, and named, in a real system. */
describe('the checks of the fault harness', () => {
  let stage: FaultStage;

  beforeAll(async () => {
    stage = await openStage();
    await stage
      .load({ mix: ['create', 'publish', 'edit', 'comment', 'comment', 'activity'], concurrency: 4, max: 300 })
      .start()
      .ended();
  }, 180_000);

  afterAll(() => stage.close());

  const violationsOf = async (invariant: string): Promise<string> => {
    const { findings }: Verdict = await judge(stage);
    return findings.flatMap((one) => (one.invariant === invariant ? one.wrong : [])).join('\n');
  };

  it('find nothing wrong where nothing is', async () => {
    const recovery = await recover(stage);
    const { violations, findings, figures } = await judge(stage);
    printFigures('harness, no fault', figuresOf(recovery, figures));
    expect(violations).toEqual([]);
    expect(
      findings.filter(({ checked, invariant }) => checked === 0 && invariant !== 'I7' && invariant !== 'I5'),
    ).toEqual([]);
  });

  it('find a changed row of a read model', async () => {
    const rows = stage.databases.collection('recommendations', 'article_stats');
    const row = await rows.findOneAndUpdate({}, { $inc: { readers: 1 } });
    expect(await violationsOf('I4')).toContain(`readers of ${String(row?._id)}`);
    await rows.updateOne({ _id: row?._id ?? '' }, { $inc: { readers: -1 } });
  });

  it('find a counter that is not what its rows are', async () => {
    const slots = stage.databases.collection('comments', 'counter_slots');
    const slot = await slots.findOneAndUpdate({}, { $inc: { 'counts.native.published': 1 } });
    expect(await violationsOf('I4')).toContain(`${slot?.['articleId']} native published: counted`);
    await slots.updateOne({ _id: slot?._id ?? '' }, { $inc: { 'counts.native.published': -1 } });
  });

  it('find a comment that is gone from its owner', async () => {
    const comments = stage.databases.collection('comments', 'comments');
    const comment = await comments.findOneAndDelete({});
    expect(await violationsOf('I1')).toContain(`${String(comment?._id)} is not stored`);
    expect(await violationsOf('I2')).toContain(
      `news.comment ${String(comment?._id)} v1 is in the log, its owner has v0`,
    );
    if (comment) await comments.insertOne(comment);
  });

  it('find the one event that was never published', async () => {
    await stage.servers.kafka.stop('SIGKILL');
    await stage
      .load({ mix: ['create'], concurrency: 1, max: 3 })
      .start()
      .ended();
    const articles = stage.databases.collection('articles', 'articles');
    const robbed = await until(() =>
      articles.findOneAndUpdate({ 'outbox.0': { $exists: true } }, { $unset: { outbox: '', outboxPendingAt: '' } }),
    );
    await recover(stage);
    const missing = `news.article ${String(robbed._id)} v1 is not in the log`;
    expect(await violationsOf('I2')).toContain(missing);
  });
});
