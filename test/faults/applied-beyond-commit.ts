import { dataOf, type FaultStage, groupPositions, type LogRecord } from '@broadsheet/fault-harness';

/** Enough readers that none reports twice: then each read is the first one, and can be seen in the database. */
export const MANY_READERS = 10_000_000;

/** Reads that have had their effect and would be delivered again, as their offset is not committed. */
export async function appliedBeyondCommit(stage: FaultStage): Promise<number> {
  const positions = await groupPositions(stage.log, stage.prefix);
  const committed = new Map(positions.map(({ topic, partition, committed: next }) => [`${topic} ${partition}`, next]));
  const log = await stage.log.read(['news.activity']);
  const beyond = log.filter(({ partition, offset }) => offset >= (committed.get(`news.activity ${partition}`) ?? 0n));
  const applied = { _id: { $in: beyond.map(idOf) } };
  return stage.databases.collection('recommendations', 'first_reads').countDocuments(applied);
}

function idOf(record: LogRecord): string {
  const { readerId, articleId } = dataOf(record) as { readerId: string; articleId: string };
  return `${readerId}:${articleId}`;
}
