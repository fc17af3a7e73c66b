import { groupStanding, type Standing } from './group-standing.js';
import { partitionKey } from './position.js';
import { withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import { describeLoss, outOfRange } from '#topics/lost-records.js';
import { wantedTopics } from '#topics/wanted-topics.js';
import { replayTopic, type Topic } from '@broadsheet/contracts';

export interface GroupToInspect {
  /** Without prefix. */
  readonly group: string;
  readonly topics: readonly Topic[];
  /** That each topic must have; not looked at where nothing is said. */
  readonly partitions?: number | undefined;
}

export interface Inspection {
  /** What keeps the group from reading, and what to do, in a sentence or two; null where nothing does. */
  readonly obstacle: string | null;
  readonly standings: readonly Standing[];
}

/**
 * Looks whether a group's topics are there as they must be, and hold everything that it has not read. `known` are offsets by
 * `topic|partition` that are handled and may not be committed yet. Throws when the broker cannot be reached.
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
    if (missing) return refused(`The topic ${missing} is missing: run \`npm run ops -- migrate\`.`);
    const names = [...topics, replayTopic(group)].map(({ name }) => connection.prefix + name);
    const committed = await groupStanding(admin, connection, { group, topics: names });
    const standings = committed.map((one) => ({
      ...one,
      committed: known.get(partitionKey(one)) ?? one.committed,
    }));
    return { obstacle: wrongCount(names, standings, partitions) ?? loss(connection, group, standings), standings };
  });
}

const refused = (obstacle: string): Inspection => ({ obstacle, standings: [] });

function wrongCount(names: readonly string[], standings: readonly Standing[], partitions = 0): string | null {
  if (partitions === 0) return null;
  const counted = names.map((name) => ({ name, count: standings.filter(({ topic }) => topic === name).length }));
  const wrong = counted.find(({ count }) => count !== partitions);
  if (!wrong) return null;
  return `The topic ${wrong.name} has ${wrong.count} partitions instead of ${partitions} (TOPIC_PARTITIONS): the order of its keys hangs on that number.`;
}

function loss({ prefix }: KafkaConnection, group: string, standings: readonly Standing[]): string | null {
  const [first, ...others] = outOfRange(standings);
  if (!first) return null;
  const more = others.length > 0 ? ` and ${others.length} more partitions likewise` : '';
  const topic = first.topic.slice(prefix.length);
  return `The consumer group ${group} cannot go on: ${describeLoss(first)}${more}. To go on without them: \`npm run ops -- consumers accept-loss ${group} ${topic}\`.`;
}
