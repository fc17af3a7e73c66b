import type { Finding } from '#invariants/finding.js';
import type { LogReader } from '#log/log-reader.js';
import { consumerGroups } from '@broadsheet/contracts';

export interface GroupState {
  readonly group: string;
  /** As Kafka names it: `Stable`, `PreparingRebalance`, `Empty`. */
  readonly state: string;
  readonly members: number;
}

/** What the broker says of every durable group. */
export async function groupStates(log: LogReader, prefix: string): Promise<GroupState[]> {
  const ids = consumerGroups.map(({ group }) => prefix + group);
  const { groups } = await log.withAdmin((admin) => admin.describeGroups(ids));
  return groups.map(({ groupId, state, members }) => ({
    group: groupId.slice(prefix.length),
    state,
    members: members.length,
  }));
}

/**
 * I9: no consumer is dead in a live process: every group is stable and has as many members as it has processes, which
 * all say that they are ready. `processes` is how many of each live.
 */
export function liveConsumers(states: readonly GroupState[], processes: ReadonlyMap<string, number>): Finding {
  const wrong = consumerGroups.flatMap(({ group }) => {
    const { state = 'unknown', members = 0 } = states.find((one) => one.group === group) ?? {};
    const live = processes.get(group) ?? 0;
    if (members !== live) return [`${group} has ${members} members and ${live} live processes (${state})`];
    return live > 0 && state !== 'Stable' ? [`${group} is ${state}`] : [];
  });
  return { invariant: 'I9', what: 'consumer groups alive', checked: consumerGroups.length, wrong };
}
