import { describeLoss, groupStanding, outOfRange, type Standing } from './group-standing.js';
import { partitionKey } from './position.js';
import { withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import { wantedTopics } from '#topics/group-topics.js';
import { replayTopic, type Topic } from '@broadsheet/contracts';

export interface GroupToInspect {
  /** Without prefix. */
  readonly group: string;
  readonly topics: readonly Topic[];
  /** The number that each topic must have; not checked by default. */
  readonly partitions?: number | undefined;
}

export interface Inspection {
  /** What keeps the group from reading, and what to do about it, in a sentence or two; null where nothing does. */
  readonly obstacle: string | null;
  readonly standings: readonly Standing[];
}

/**
 * Checks that a group's topics exist as they must, and hold everything that it has not read. `known` are the offsets by
 * `topic|partition` up to which it has handled records, committed or not. Throws when the broker cannot be reached.
 */
export function inspectGroup(
  connection: KafkaConnection,
  asked: GroupToInspect,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Inspection> {
  const { group, topics, partitions } = asked;
  return withAdmin(connection, async (admin) => {
    const existing = new Set(await admin.listTopics());
    const wanted = wantedTopics(topics, [{ group, topics }]).map(({ name }) => connection.prefix + name);
    const missing = wanted.find((name) => !existing.has(name));
    if (missing) return obstructed(`The topic ${missing} is missing: run \`npm run ops -- migrate\`.`);
    const names = [...topics, replayTopic(group)].map(({ name }) => connection.prefix + name);
    const committed = await groupStanding(admin, connection, { group, topics: names });
    const standings = committed.map((one) => ({
      ...one,
      committed: known.get(partitionKey(one)) ?? one.committed,
    }));
    return { obstacle: wrongCount(names, standings, partitions) ?? loss(connection, group, standings), standings };
  });
}

const obstructed = (obstacle: string): Inspection => ({ obstacle, standings: [] });

function wrongCount(names: readonly string[], standings: readonly Standing[], partitions = 0): string | null {
  if (partitions === 0) return null;
  const counted = names.map((name) => ({ name, count: standings.filter(({ topic }) => topic === name).length }));
  const wrong = counted.find(({ count }) => count !== partitions);
  if (!wrong) return null;
  return `The topic ${wrong.name} has ${wrong.count} partitions instead of ${partitions} (TOPIC_PARTITIONS): the order of its keys depends on that number.`;
}

function loss({ prefix }: KafkaConnection, group: string, standings: readonly Standing[]): string | null {
  const [first, ...others] = outOfRange(standings);
  if (!first) return null;
  const more = others.length > 0 ? ` and ${others.length} more partitions` : '';
  const topic = first.topic.slice(prefix.length);
  return `The consumer group ${group} cannot go on: ${describeLoss(first)}${more}. To go on without them: \`npm run ops -- consumers accept-loss ${group} ${topic}\`.`;
}
