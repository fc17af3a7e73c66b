import { describeLoss, groupStanding, outOfRange, type Standing } from './group-standing.js';
import { type KafkaAdmin, withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { GroupTopics } from '#topics/group-topics.js';
import { deadLetterTopic } from '@broadsheet/contracts';

/** The position of a group in a topic, as Kafka knows it, whether or not the group's service runs. */
export interface TopicStatus {
  readonly group: string;
  /** Without prefix. */
  readonly topic: string;
  /** Records that the group has not committed; what it handled within the last second may be among them. */
  readonly events: number;
  /** An upper bound of the age of the oldest of them: 1, 2, 4, … seconds; 0 where there are none. */
  readonly seconds: number;
  /** Records in its dead-letter topic, including replayed and discarded ones until they expire. */
  readonly deadLetters: number;
  /** What an operator must act on; null where there is nothing. */
  readonly problem: string | null;
}

const OLDEST_S = 2 ** 26; // two years

/** Throws when the broker cannot be reached. */
export function streamStatus(connection: KafkaConnection, groups: readonly GroupTopics[]): Promise<TopicStatus[]> {
  return withAdmin(connection, async (admin) => {
    const existing = new Set(await admin.listTopics());
    const all: TopicStatus[] = [];
    for (const { group, topics } of groups)
      for (const { name } of topics) {
        const missing = [name, deadLetterTopic(name, group).name].find((one) => !existing.has(connection.prefix + one));
        if (missing === undefined) all.push(await topicStatus(admin, connection, { group, topic: name }));
        else all.push(withoutTopic(group, name, `${connection.prefix}${missing} is missing`));
      }
    return all;
  });
}

const withoutTopic = (group: string, topic: string, problem: string): TopicStatus => {
  return { group, topic, events: 0, seconds: 0, deadLetters: 0, problem };
};

async function topicStatus(
  admin: KafkaAdmin,
  connection: KafkaConnection,
  { group, topic }: { group: string; topic: string },
): Promise<TopicStatus> {
  const standings = await groupStanding(admin, connection, { group, topics: [connection.prefix + topic] });
  const deadLetters = await admin.fetchTopicOffsets(connection.prefix + deadLetterTopic(topic, group).name);
  const [lost] = outOfRange(standings);
  return {
    group,
    topic,
    events: standings.reduce((sum, one) => sum + Number(BigInt(one.end) - nextOf(one)), 0),
    seconds: await ageBound(admin, standings),
    deadLetters: deadLetters.reduce((sum, { low, high }) => sum + Number(BigInt(high) - BigInt(low)), 0),
    problem: lost ? describeLoss(lost) : null,
  };
}

function nextOf({ committed, low, end }: Standing): bigint {
  const next = BigInt(committed) < BigInt(low) ? BigInt(low) : BigInt(committed);
  return next > BigInt(end) ? BigInt(end) : next;
}

/** Kafka returns the offset of a time, but not the time of an offset: so this asks for older and older times. */
async function ageBound(admin: KafkaAdmin, standings: readonly Standing[]): Promise<number> {
  const behind = standings.filter((one) => nextOf(one) < BigInt(one.end));
  const [first] = behind;
  if (!first) return 0;
  const now = Date.now();
  for (let seconds = 1; seconds < OLDEST_S; seconds *= 2) {
    const offsets = await admin.fetchTopicOffsetsByTimestamp(first.topic, now - seconds * 1000);
    const at = new Map(offsets.map(({ partition, offset }) => [partition, BigInt(offset)]));
    if (behind.every((one) => (at.get(one.partition) ?? 0n) <= nextOf(one))) return seconds;
  }
  return OLDEST_S;
}
