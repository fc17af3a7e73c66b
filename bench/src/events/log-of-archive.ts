import { articleRecord, readRecord, READS } from './archive-record.js';
import { eventsWaiting, sendRecords } from './kafka-log.js';
import { MadeUpArchive } from '#stack/made-up-archive.js';
import { consumerGroups, topics } from '@broadsheet/contracts';
import { until } from '@broadsheet/platform/concurrency';

interface Growth {
  /** When the newest article is published. */
  readonly now: Date;
  readonly first: number;
  readonly end: number;
}

const PATIENCE = { everyMs: 500, withinMs: 600_000 };

/** Articles of the archive, from their events into every read model. */
export async function growArchive(brokers: readonly string[], { now, first, end }: Growth): Promise<void> {
  const archive = new MadeUpArchive(now);
  await sendRecords(brokers, { topic: topics.article.name, first, end, record: (n) => articleRecord(archive, n) });
  await allApplied(brokers);
}

/** What the readers of the archive read. */
export async function readArchive(brokers: readonly string[], now: Date): Promise<void> {
  const end = READS.readers * READS.each;
  await sendRecords(brokers, { topic: topics.activity.name, first: 0, end, record: (n) => readRecord(n, now) });
  await allApplied(brokers);
}

function allApplied(brokers: readonly string[]): Promise<boolean> {
  const isApplied = async (): Promise<boolean> => (await eventsWaiting(brokers, consumerGroups)) === 0;
  return until(isApplied, { what: 'all events to be applied', ...PATIENCE });
}
