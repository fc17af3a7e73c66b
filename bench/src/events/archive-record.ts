import { archiveId, type MadeUpArchive, madeUpId } from '#stack/made-up-archive.js';
import { seededRandom } from '#stack/seeded-random.js';
import { MINUTE_MS, activityReadV1, articlePublishedV1, type EventDraft } from '@broadsheet/contracts';
import { encodeRecord } from '@broadsheet/messaging';
import type { Message } from 'kafkajs';

/** Readers with this number of reads each, of the newest articles, the newest most often. */
export const READS = { readers: 500, each: 12, among: 500 };
const MINUTES_BETWEEN = 2;

/** An article of the archive as the articles service publishes it. */
export function articleRecord(archive: MadeUpArchive, number: number): Message {
  const data = { article: archive.article(number), change: { by: { kind: 'system' as const } } };
  return recordOf(articlePublishedV1.draft(data), madeUpId('d', number), '/articles', data.article.updatedAt);
}

/** One read of `READS.readers * READS.each`; of an hour in the past. */
export function readRecord(number: number, now: Date): Message {
  const next = seededRandom(number);
  const [reader, turn] = [Math.floor(number / READS.each), number % READS.each];
  const at = new Date(now.getTime() - (READS.each - turn) * MINUTES_BETWEEN * MINUTE_MS);
  const articleId = archiveId(Math.floor(next() ** 2 * READS.among));
  return readOf(number, { readerId: archiveReader(reader), articleId, at });
}

interface Read {
  readonly readerId: string;
  readonly articleId: string;
  readonly at: Date;
}

/** A read as recommendations publish it; no two have the same number. */
export function readOf(number: number, read: Read): Message {
  const at = read.at.toISOString();
  const data = { ...read, activityId: madeUpId('a', number), at };
  return recordOf(activityReadV1.draft(data), madeUpId('e', number), '/recommendations', at);
}

export const archiveReader = (number: number): string => `reader-of-archive-${number}`;

function recordOf(draft: EventDraft, id: string, source: string, time: string): Message {
  const { definition, key, subject, data } = draft;
  const { type, topic } = definition;
  const correlationId = madeUpId('f', 0);
  return encodeRecord(
    { ...{ id, type, topic: topic.name, key, subject, version: 1, time, correlationId }, data: JSON.stringify(data) },
    source,
  );
}
