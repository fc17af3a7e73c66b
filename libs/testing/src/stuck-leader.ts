import { testKafka } from '#kafka.js';
import kafkajs, { type PartitionAssigner } from 'kafkajs';

const { AssignerProtocol } = kafkajs;
const NAME = 'RoundRobinAssigner'; // what every kafkajs consumer offers
const SESSION_MS = 30_000;

/**
 * A member that leads its group and hands out no partitions: a new member waits in the middle of its join. Returns how
 * it leaves.
 */
export async function joinAsStuckLeader(groupId: string, topic: string): Promise<() => Promise<void>> {
  const leads = Promise.withResolvers<void>();
  const stuck = Promise.withResolvers<never[]>();
  const assign = (): Promise<never[]> => {
    leads.resolve();
    return stuck.promise;
  };
  const consumer = testKafka().consumer({
    groupId,
    sessionTimeout: SESSION_MS,
    rebalanceTimeout: SESSION_MS,
    partitionAssigners: [assignerThat(assign)],
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic] });
  void consumer.run({ eachMessage: () => Promise.resolve() }).catch(() => undefined);
  await leads.promise;
  return () => {
    stuck.resolve([]);
    return consumer.disconnect();
  };
}

function assignerThat(assign: () => Promise<never[]>): PartitionAssigner {
  return () => ({
    name: NAME,
    version: 0,
    protocol: ({ topics }) => {
      const metadata = AssignerProtocol.MemberMetadata.encode({ version: 0, topics, userData: Buffer.alloc(0) });
      return { name: NAME, metadata };
    },
    assign,
  });
}
