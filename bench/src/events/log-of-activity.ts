import { readOf } from './archive-record.js';
import { sendRecords } from './kafka-log.js';
import { DAY_MS, MINUTE_MS, topics } from '@broadsheet/contracts';

/** Reads of each reader, no two of the same article, in sittings as long as those of Deskdrop's readers, a day after each other. */
const READS = { ofEach: 12, inSitting: 4 };

/** First reads of these articles, all in the past. */
export async function writeActivity(
  brokers: readonly string[],
  articles: readonly string[],
  events: number,
): Promise<void> {
  const begun = Date.now() - DAY_MS * (READS.ofEach / READS.inSitting);
  const record = (number: number) => {
    const [reader, turn] = [Math.floor(number / READS.ofEach), number % READS.ofEach];
    const [sitting, inSitting] = [Math.floor(turn / READS.inSitting), turn % READS.inSitting];
    const articleId = articles[(reader * 7 + turn) % articles.length] ?? '';
    const at = new Date(begun + sitting * DAY_MS + inSitting * MINUTE_MS);
    return readOf(number, { readerId: `reader-of-backlog-${reader}`, articleId, at });
  };
  await sendRecords(brokers, { topic: topics.activity.name, first: 0, end: events, record });
}
