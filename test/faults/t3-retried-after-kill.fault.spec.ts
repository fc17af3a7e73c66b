import { creationOf } from './creations.js';
import { figuresOf, MORTAL_SERVICES, openStage, printFigures } from './stage.js';
import { type FaultStage, judge, type LoadGenerator, type Operation, recover } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const CREATIONS = [
  ['articles', 'a draft'],
  ['articles', 'a category'],
  ['comments', 'a thread'],
  ['comments', 'a reply'],
  ['accounts', 'an account'],
] as const;
/** Decided but not written; written, or in a transaction not committed yet; committed without a response. */
const STEPS = ['before-save', 'saved', 'announced'] as const;
const REPEATED = 10;

const GATEWAY_KILLS = 5;
const PER_SECOND = 200;
const BETWEEN_KILLS = 300;
const AT_ONCE = 16;
/** A claim of the dead, and a transaction of theirs, are given up after ten seconds. */
const SUCCEEDS_WITHIN = { deadlineMs: 60_000, what: 'the same request to succeed' };

describe('T3 the same request again after a kill -9', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage({ programs: MORTAL_SERVICES })), 180_000);
  afterAll(() => stage.close());

  it.each(CREATIONS.flatMap((creation) => STEPS.map((step) => [...creation, step] as const)))(
    'of %s at work on %s, killed at the step %s, creates it once',
    async (service, kind, step) => {
      const { send, stored, events } = await creationOf(kind, stage);
      await stage.system.stopService(service, 'SIGKILL');
      const mortal = stage.system.launch(service, { KILL_AT: step });
      await mortal.untilReady();
      // The first request may fail: the gateway avoids a service that was unavailable, until a probe succeeds.
      await until(async () => (await send()) && !mortal.running, { deadlineMs: 30_000, what: 'it to be killed' });
      expect((await mortal.ended).how).toBe('SIGKILL');
      await stage.system.startService(service);

      const answer = await until(async () => {
        const sent = await send();
        return sent.outcome === 'acknowledged' && sent;
      }, SUCCEEDS_WITHIN);
      const again = await Promise.all(Array.from({ length: REPEATED }, send));
      expect(again.map(({ body }) => body)).toEqual(Array(REPEATED).fill(answer.body));
      expect(await stored()).toBe(1);
      expect(await until(events, { what: 'its event' })).toBe(1);
    },
    120_000,
  );

  it(`of the gateway, killed ${GATEWAY_KILLS} times at up to ${PER_SECOND} requests/s, creates nothing a second time`, async () => {
    const brokenAt = Date.now();
    const mix = ['create', 'comment', 'comment', 'comment'] as const;
    const load = stage.load({ mix, perSecond: PER_SECOND, concurrency: 32, keyed: true }).start();
    for (let kill = 1; kill <= GATEWAY_KILLS; kill += 1) {
      const enough = load.counts.acknowledged + BETWEEN_KILLS;
      await until(() => load.counts.acknowledged >= enough, { deadlineMs: 60_000, what: 'writes between two kills' });
      await stage.system.stopService('gateway', 'SIGKILL');
      await stage.system.startService('gateway');
    }
    await load.stop();
    const seconds = (Date.now() - brokenAt) / 1_000;

    const sent = (await stage.record.read()).filter(({ sentAt }) => sentAt >= brokenAt);
    const operations = sent.filter(({ outcome }) => outcome !== 'failed');
    const open = operations.filter(({ outcome }) => outcome === 'unknown');
    const applied = (await timesCreated(stage, open)).filter((times) => times === 1).length;
    await repeatAll(load, operations);
    const times = await timesCreated(stage, operations);
    const recovery = await recover(stage, load);
    const { violations, figures } = await judge(stage);
    printFigures('T3 kill -9 of the gateway', {
      kills: GATEWAY_KILLS,
      'requests/s': Math.round(operations.length / seconds),
      'sent again': operations.length,
      'without an answer': `${open.length} (${applied} created)`,
      'created twice': times.filter((one) => one > 1).length,
      ...figuresOf(recovery, figures),
    });
    expect(open.length).toBeGreaterThan(0);
    expect(times.filter((one) => one !== 1)).toEqual([]);
    expect(violations).toEqual([]);
  }, 480_000);
});

/** Sends everything again until it succeeds, and finds that each gets the earlier response. */
async function repeatAll(load: LoadGenerator, operations: readonly Operation[]): Promise<void> {
  const waiting = [...operations];
  const repeat = async (): Promise<void> => {
    for (let operation = waiting.pop(); operation; operation = waiting.pop()) {
      const known = operation;
      const { body } = await until(async () => {
        const sent = await load.repeat(known);
        return sent.outcome === 'acknowledged' && sent;
      }, SUCCEEDS_WITHIN);
      if (known.outcome === 'acknowledged') expect(body['id']).toBe(known.id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, repeat));
}

/** How often each is there, by the text that no other one has. */
async function timesCreated({ databases }: FaultStage, operations: readonly Operation[]): Promise<number[]> {
  const articles = await databases
    .collection('articles', 'articles')
    .find({}, { projection: { title: 1 } })
    .toArray();
  const comments = await databases
    .collection('comments', 'comments')
    .find({}, { projection: { text: 1 } })
    .toArray();
  const texts = [...articles.map(({ title }) => String(title)), ...comments.map(({ text }) => String(text))];
  const times = Map.groupBy(texts, (text) => text);
  return operations.map(({ marker }) => times.get(marker)?.length ?? 0);
}
