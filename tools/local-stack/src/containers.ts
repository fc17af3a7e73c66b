import { asEnvironment, kafkaSettings } from '#kafka-settings.js';
import { SHORT_TRANSACTIONS } from '#mongod-process.js';
import { localMongoUri, REPLICA_SET } from '#mongo-uri.js';
import type { OpenServer } from '#server-process.js';
import { freePorts } from '#ports.js';
import { problems } from '#stack.errors.js';
import { ensureReplicaSet } from '#replica-set.js';
import { lastWord } from '#run-command.js';
import type { GenericContainer } from 'testcontainers';

const KAFKA_IMAGE = 'apache/kafka:4.1.0';
const MONGO_IMAGE = 'mongo:8';

/** A throw-away Kafka. It uses the same free port inside and outside, so that clients can use the address it advertises. */
export async function startKafkaContainer(): Promise<OpenServer> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const [port = 0, controllerPort = 0] = await freePorts(2);
  const place = { port, controllerPort, bind: '0.0.0.0', dataDir: '/tmp/kafka' };
  const container = new GenericContainer(KAFKA_IMAGE)
    .withEnvironment(asEnvironment(kafkaSettings(place)))
    .withExposedPorts({ container: port, host: port })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/));
  return { address: `127.0.0.1:${port}`, stop: await started(container) };
}

/** A throw-away MongoDB, a replica set of one node. */
export async function startMongoContainer(): Promise<OpenServer> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const [port = 0] = await freePorts(1);
  const container = new GenericContainer(MONGO_IMAGE)
    .withCommand(['mongod', '--replSet', REPLICA_SET, '--bind_ip_all', '--port', String(port), ...SHORT_TRANSACTIONS])
    .withExposedPorts({ container: port, host: port })
    .withWaitStrategy(Wait.forLogMessage(/Waiting for connections/));
  const stop = await started(container);
  await ensureReplicaSet(port);
  return { address: localMongoUri(port), stop };
}

async function started(container: GenericContainer): Promise<() => Promise<void>> {
  try {
    const running = await container.start();
    return async () => {
      await running.stop();
    };
  } catch (error) {
    throw problems.dockerFailed(lastWord(String(error)));
  }
}
