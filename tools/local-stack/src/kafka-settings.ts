export interface KafkaPlace {
  readonly port: number;
  readonly controllerPort: number;
  /** The interface to listen on: loopback for a process, all interfaces in a container. */
  readonly bind: string;
  readonly dataDir: string;
}

/**
 * A one-node broker for development, tests and benchmarks: a group's first assignment is immediate, a lost client or
 * broker is detected within seconds, and topics are never created automatically.
 */
export function kafkaSettings({ port, controllerPort, bind, dataDir }: KafkaPlace): Record<string, string> {
  return {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://${bind}:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'log.dirs': dataDir,
    'auto.create.topics.enable': 'false',
    'group.initial.rebalance.delay.ms': '0',
    'broker.session.timeout.ms': '3000',
    'broker.heartbeat.interval.ms': '500',
    ...internalTopics(),
  };
}

/** One broker can store only one replica. */
function internalTopics(): Record<string, string> {
  return {
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '1',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '1',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'share.coordinator.state.topic.num.partitions': '1',
  };
}

/** As a server.properties file. */
export function asProperties(settings: Record<string, string>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** As environment variables for the apache/kafka image: `log.dirs` is KAFKA_LOG_DIRS. */
export function asEnvironment(settings: Record<string, string>): Record<string, string> {
  const rename = (name: string): string => `KAFKA_${name.toUpperCase().replaceAll('.', '_')}`;
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [rename(name), value]));
}
