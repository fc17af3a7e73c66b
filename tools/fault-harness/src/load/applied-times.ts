import { aRead } from '#log/a-read.js';
import type { FaultStage } from '#stage/fault-stage.js';
import { Pace } from '#load/pace.js';
import { until } from '@broadsheet/platform/concurrency';
import { randomUUID } from 'node:crypto';

export interface ProbePlan {
  /** Taken in turn. */
  readonly partitions: readonly number[];
  readonly perSecond: number;
  readonly count: number;
  /** How long the last of them may take. */
  readonly withinMs?: number;
}

const WITHIN_MS = 60_000;
const EVERY_MS = 100;

/**
 * Writes reads into `news.activity` at a steady rate, and returns how many milliseconds each took from then until its row
 * was stored by recommendations, sorted. A change stream of the database shows the rows. Rejects where one does not come.
 */
export async function appliedTimes(stage: FaultStage, plan: ProbePlan): Promise<number[]> {
  const run = randomUUID().slice(0, 8);
  const rows = stage.databases.collection('recommendations', 'first_reads');
  const stream = rows.watch([{ $match: { operationType: 'insert', 'fullDocument.reader': { $regex: `^${run}-` } } }]);
  const sentAt = new Map<string, number>();
  const took: number[] = [];
  stream.on('change', (change) => {
    const reader = 'fullDocument' in change ? (change.fullDocument as { reader?: string } | undefined)?.reader : '';
    took.push(performance.now() - (sentAt.get(reader ?? '') ?? Number.NaN));
  });
  try {
    await new Promise((resolve) => stream.once('resumeTokenChanged', resolve));
    await send(stage, plan, (n) => {
      const readerId = `${run}-${n}`;
      sentAt.set(readerId, performance.now());
      return readerId;
    });
    const { count, withinMs = WITHIN_MS } = plan;
    await until(() => took.length >= count, { what: `${count} reads to be applied`, withinMs, everyMs: EVERY_MS });
    return took.sort((a, b) => a - b);
  } finally {
    await stream.close();
  }
}

/** Does not wait for one acknowledgement before the next read: what is slow must not slow down who measures it. */
async function send(stage: FaultStage, plan: ProbePlan, begin: (n: number) => string): Promise<void> {
  const { partitions, perSecond, count } = plan;
  const pace = new Pace(perSecond);
  const sending: Promise<void>[] = [];
  for (let n = 0; n < count; n += 1) {
    await pace.wait(new AbortController().signal);
    const read = aRead({ readerId: begin(n), articleId: articleOf(stage) });
    const partition = partitions[n % partitions.length] ?? 0;
    sending.push(stage.logWriter.append('news.activity', [{ ...read, partition }]));
  }
  await Promise.all(sending);
}

/** Of numbers in ascending order: the one that the share of them does not exceed. In milliseconds with one decimal. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return Math.round((sorted[at] ?? Number.NaN) * 10) / 10;
}

function articleOf({ articles }: FaultStage): string {
  const id = articles.anyPublishedId();
  if (id === undefined) throw new Error('no article is published');
  return id;
}
