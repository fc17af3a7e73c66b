import { groupStanding, type Standing } from '#kafka/group-standing.js';
import { withAdmin } from '#kafka/with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { StreamRange } from '#stream/stream-ranges.js';
import type { Topic } from '@broadsheet/contracts';

/** The offsets of a group in its topics at a moment. */
export class GroupReach {
  private constructor(private readonly standings: readonly Standing[]) {}

  /** Throws when the broker cannot be reached. */
  static async of(connection: KafkaConnection, group: string, topics: readonly Topic[]): Promise<GroupReach> {
    const { prefix } = connection;
    const asked = { group, topics: topics.map(({ name }) => prefix + name) };
    const standings = await withAdmin(connection, (admin) => groupStanding(admin, connection, asked));
    return new GroupReach(standings.map((one) => ({ ...one, topic: one.topic.slice(prefix.length) })));
  }

  /** Everything that the group has handled and that still exists. */
  get handled(): StreamRange[] {
    return this.rangesTo(({ low, committed }) => (BigInt(committed) < BigInt(low) ? low : committed));
  }

  /** Everything that exists. */
  get all(): StreamRange[] {
    return this.rangesTo(({ end }) => end);
  }

  /** Partitions whose first records are gone. */
  get shortened(): Standing[] {
    return this.standings.filter(({ low }) => BigInt(low) > 0n);
  }

  /** Equal at two moments between which the group has committed nothing. */
  get mark(): string {
    return this.standings.map(({ committed }) => committed).join(' ');
  }

  private rangesTo(end: (standing: Standing) => string): StreamRange[] {
    return this.standings.map((standing) => {
      const { topic, partition, low } = standing;
      return { topic, partition, from: BigInt(low), to: BigInt(end(standing)) };
    });
  }
}

/** The number of records in these ranges, including those that compaction has removed. */
export function lengthOf(ranges: readonly StreamRange[]): number {
  const lengths = ranges.map(({ from, to }) => Math.max(0, Number((to ?? from) - from)));
  return lengths.reduce((sum, length) => sum + length, 0);
}
