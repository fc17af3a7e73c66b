import type { CliConfig } from '#cli.config.js';
import { CommandFailed } from '#cli.errors.js';
import { OWNERS, runServiceOps } from '#ops/run-service-ops.js';
import { consumerGroups, deadLetterAudit, gatewayCounts, topics } from '@broadsheet/contracts';
import { provisionTopics, type TopicReport } from '@broadsheet/messaging';

/** Creates topics, then runs the indexes and migrations of every service. Safe to repeat and to run concurrently. */
export async function migrate(config: CliConfig, say: (line: string) => void): Promise<void> {
  const report = await provision(config);
  const count = (state: TopicReport['state']): number => report.filter((topic) => topic.state === state).length;
  say(`topics: ${count('created')} created, ${count('there')} there, ${count('wrong')} wrong`);
  const wrong = report.filter(({ state }) => state === 'wrong').map(({ topic, problem }) => `  ${topic}: ${problem}`);
  if (wrong.length > 0) {
    throw new CommandFailed(
      ['Topics with history are never altered automatically. Correct them by hand:', ...wrong].join('\n'),
    );
  }
  const results = await Promise.allSettled(OWNERS.map((service) => runServiceOps(service, ['migrate'], say)));
  const failure = results.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
}

async function provision(config: CliConfig): Promise<TopicReport[]> {
  const { KAFKA_BROKERS: brokers, NAME_PREFIX: prefix, TOPIC_PARTITIONS, TOPIC_REPLICATION } = config;
  try {
    return await provisionTopics(
      { brokers, prefix, clientId: 'ops' },
      {
        topics: [...Object.values(topics), deadLetterAudit, gatewayCounts],
        groups: consumerGroups,
        partitions: TOPIC_PARTITIONS,
        replicationFactor: TOPIC_REPLICATION,
      },
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(
      `Topics cannot be provisioned at ${brokers.join(', ')}: ${why}. Check that the broker is running and KAFKA_BROKERS is right.`,
    );
  }
}
