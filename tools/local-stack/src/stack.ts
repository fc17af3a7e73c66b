import { ComposeProject } from '#compose-project.js';
import { dockerAnswers } from '#docker-engine.js';
import { checkFreeSpace } from '#free-space.js';
import { openKafka } from '#open-kafka.js';
import { openMongo } from '#open-mongo.js';
import type { OpenServer } from '#open-server.js';
import { type StackOptions, usesCompose } from '#opening.js';
import type { ServerProcess } from '#server-process.js';
import { chooseSource, type SourceKind } from '#source.js';
import { readStackConfig, type StackConfig } from '#stack.config.js';

/** Where each server comes from. */
export interface Sources {
  readonly kafka: SourceKind;
  readonly mongo: SourceKind;
}

/** Kafka and MongoDB, both answering. */
export interface Stack {
  readonly kafkaBrokers: string[];
  /** A replica set's connection string without a database's name. */
  readonly mongoUri: string;
  readonly sources: Sources;
  /** Where they are local processes: the means to stop and start each, for fault tests. */
  readonly processes: { readonly kafka: ServerProcess | undefined; readonly mongo: ServerProcess | undefined };
  /** Stops what was started here, within seconds; what was given is left alone. */
  stop(): Promise<void>;
}

/**
 * Brings up Kafka and MongoDB: given addresses first, then Docker (compose to start with, throw-away containers for
 * tests and benchmarks), then local processes. Says once for each which it took and why.
 * Throws a StackProblem for every known failure, and leaves nothing running then.
 */
export async function openStack(options: StackOptions): Promise<Stack> {
  const config = readStackConfig();
  await checkFreeSpace(options.dataDir);
  const sources = await chooseSources(config, options);
  const opening = { options, config, compose: composeProject(config, sources) };
  const [kafka, mongo] = await allOrNone([
    openKafka({ ...opening, kind: sources.kafka }),
    openMongo({ ...opening, kind: sources.mongo }),
  ]);
  return {
    kafkaBrokers: kafka.address.split(',').map((broker) => broker.trim()),
    mongoUri: mongo.address,
    sources,
    processes: { kafka: kafka.process, mongo: mongo.process },
    stop: () => stopAll([kafka, mongo]),
  };
}

async function chooseSources(config: StackConfig, options: StackOptions): Promise<Sources> {
  const { KAFKA_BROKERS, MONGODB_URI, LOCAL_STACK: forced } = config;
  const bothGiven = KAFKA_BROKERS !== undefined && MONGODB_URI !== undefined;
  const ask = !bothGiven && forced === undefined;
  const surroundings = { forced, dockerAnswers: ask && (await dockerAnswers(usesCompose(options))) };
  return {
    kafka: chooseSource({ ...surroundings, given: KAFKA_BROKERS }),
    mongo: chooseSource({ ...surroundings, given: MONGODB_URI }),
  };
}

function composeProject(config: StackConfig, sources: Sources): ComposeProject {
  const services = (['kafka', 'mongo'] as const).filter((service) => sources[service] === 'docker');
  return new ComposeProject(services, config);
}

type Two = [Promise<OpenServer>, Promise<OpenServer>];

/** Where one of two fails, the other is stopped before the failure is told. */
async function allOrNone(opening: Two): Promise<[OpenServer, OpenServer]> {
  const results = await Promise.allSettled(opening);
  if (results.some(({ status }) => status === 'rejected')) {
    await stopAll(results.filter((result) => result.status === 'fulfilled').map(({ value }) => value));
  }
  return Promise.all(opening);
}

async function stopAll(servers: OpenServer[]): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
}
