import { findJava } from '#java.js';
import { findKafkaJars, KAFKA_VERSION } from '#kafka-jars.js';
import { KafkaJvm } from '#kafka-jvm.js';
import { KafkaProcess } from '#kafka-process.js';
import { findMongod } from '#mongod-binary.js';
import { MongodProcess } from '#mongod-process.js';
import { freePorts, stablePort } from '#ports.js';
import { readStackConfig } from '#stack.config.js';
import { join } from 'node:path';

type Purpose = 'start' | 'test' | 'bench';

export interface LocalPlace {
  readonly purpose: Purpose;
  /** The folder for data; logs go to its `logs` folder. */
  readonly dataDir: string;
  readonly say: (line: string) => void;
}

/** A server that is not started yet, and a description of it for people. */
export interface Prepared<Server> {
  readonly server: Server;
  readonly description: string;
}

const CACHE_GB: Record<Purpose, number> = { test: 0.25, start: 0.5, bench: 1 };

/** Finds Java and Kafka, downloading Kafka if it is missing, and returns a broker ready to start. */
export async function prepareKafka(place: LocalPlace): Promise<Prepared<KafkaProcess>> {
  const config = readStackConfig();
  const java = await findJava(config);
  const jvm = new KafkaJvm(java, await findKafkaJars(config, place.say));
  const port = await portFor(place, 'kafka', 9092);
  const controllerPort = await portFor(place, 'controller', 9093);
  const dataDir = join(place.dataDir, 'kafka');
  const logFile = join(place.dataDir, 'logs', 'kafka.log');
  const server = new KafkaProcess({ jvm, dataDir, logFile, port, controllerPort });
  return { server, description: `version ${config.KAFKA_HOME ?? KAFKA_VERSION} on Java ${java.major}` };
}

/** Finds a mongod, downloading it if it is missing, and returns a one-node replica set ready to start. */
export async function prepareMongod(place: LocalPlace): Promise<Prepared<MongodProcess>> {
  const { path, description } = await findMongod(readStackConfig(), place.say);
  const server = new MongodProcess({
    binary: path,
    dataDir: join(place.dataDir, 'mongo'),
    logFile: join(place.dataDir, 'logs', 'mongod.log'),
    port: await portFor(place, 'mongo', 27_017),
    cacheGb: CACHE_GB[place.purpose],
  });
  return { server, description };
}

async function portFor({ purpose, dataDir }: LocalPlace, name: string, preferred: number): Promise<number> {
  if (purpose === 'start') return stablePort(join(dataDir, 'ports', name), preferred);
  const [port = 0] = await freePorts(1);
  return port;
}
