import type { CliConfig } from '#cli.config.js';
import { serviceStatus, type ServiceStatus } from '#ops/service-status.js';
import { consumerGroups, replayTopic } from '@broadsheet/contracts';
import { streamStatus, type TopicStatus } from '@broadsheet/messaging';

export interface SystemStatus {
  readonly services: readonly ServiceStatus[];
  /** Null if Kafka does not respond. */
  readonly stream: readonly TopicStatus[] | null;
  /** What needs attention, one sentence each; empty if all is well. */
  readonly attention: readonly string[];
}

/** The topics of each group, including its replay topic. */
const WATCHED = consumerGroups.map(({ group, topics }) => ({ group, topics: [...topics, replayTopic(group)] }));

/** Asks every service and Kafka concurrently. Never throws if something is unavailable: it reports that. */
export async function systemStatus(config: CliConfig): Promise<SystemStatus> {
  const urls = {
    gateway: config.GATEWAY_URL,
    articles: config.ARTICLES_URL,
    comments: config.COMMENTS_URL,
    recommendations: config.RECOMMENDATIONS_URL,
    accounts: config.ACCOUNTS_URL,
  };
  const [services, stream] = await Promise.all([
    Promise.all(Object.entries(urls).map(([name, url]) => serviceStatus(name, url.replace(/\/$/, '')))),
    streamOf(config),
  ]);
  const topics = 'topics' in stream ? stream.topics : null;
  const unavailable = 'unavailable' in stream ? [stream.unavailable] : [];
  return {
    services,
    stream: topics,
    attention: [...services.flatMap(ofService), ...unavailable, ...(topics ?? []).flatMap(ofTopic)],
  };
}

async function streamOf(config: CliConfig): Promise<{ topics: TopicStatus[] } | { unavailable: string }> {
  const { KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = config;
  try {
    return { topics: await streamStatus({ brokers, prefix, clientId: 'ops' }, WATCHED) };
  } catch (error) {
    return { unavailable: `Kafka at ${brokers.join(', ')} does not answer: ${(error as Error).message}` };
  }
}

function ofService({ name, url, state, problems, warnings }: ServiceStatus): string[] {
  if (state === 'down') return [`${name} at ${url} does not answer: ${Object.values(problems).join('; ')}`];
  return [...Object.values(problems), ...Object.values(warnings)].map((sentence) => `${name}: ${sentence}`);
}

function ofTopic({ group, topic, problem }: TopicStatus): string[] {
  return problem === null ? [] : [`group ${group}, topic ${topic}: ${problem}`];
}
