import { ComposeProject } from '#compose-project.js';
import { checkFreeSpace } from '#free-space.js';
import { openKafka, openMongo, type StackOptions, usesCompose } from '#opening.js';
import { runCommand } from '#run-command.js';
import type { OpenServer, ServerProcess } from '#server-process.js';
import { chooseSource, type SourceKind } from '#source.js';
import { readStackConfig, type StackConfig } from '#stack.config.js';

const DOCKER_TIMEOUT_MS = 3_000;

/** The source of each server. */
export interface Sources {
  readonly kafka: SourceKind;
  readonly mongo: SourceKind;
}

/** A running Kafka and a running MongoDB. */
export interface Stack {
  readonly kafkaBrokers: string[];
  /** A replica set's connection string without a database name. */
  readonly mongoUri: string;
  readonly sources: Sources;
  /** Set for local processes: fault tests stop and restart them. */
  readonly processes: { readonly kafka: ServerProcess | undefined; readonly mongo: ServerProcess | undefined };
  /** Stops the servers that were started here, within seconds; given ones are left running. */
  stop(): Promise<void>;
}

/**
 * Opens Kafka and MongoDB: given addresses first, then Docker (compose for a start, throw-away containers for tests and
 * benchmarks), then local processes. Says for each which source it chose and why.
 * Throws a StackProblem for every known failure; then nothing is left running.
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

/** Opens MongoDB alone, from the source that `openStack` would choose. Throws a StackProblem for every known failure. */
export async function openDatabase(options: StackOptions): Promise<OpenServer> {
  const config = readStackConfig();
  await checkFreeSpace(options.dataDir);
  const { MONGODB_URI: given, LOCAL_STACK: forced } = config;
  const isUndecided = given === undefined && forced === undefined;
  const kind = chooseSource({ given, forced, dockerRuns: isUndecided && (await dockerRuns(usesCompose(options))) });
  const compose = new ComposeProject(kind === 'docker' ? ['mongo'] : [], config);
  return openMongo({ options, config, compose, kind });
}

async function chooseSources(config: StackConfig, options: StackOptions): Promise<Sources> {
  const { KAFKA_BROKERS, MONGODB_URI, LOCAL_STACK: forced } = config;
  const bothGiven = KAFKA_BROKERS !== undefined && MONGODB_URI !== undefined;
  const isUndecided = !bothGiven && forced === undefined;
  const conditions = { forced, dockerRuns: isUndecided && (await dockerRuns(usesCompose(options))) };
  return {
    kafka: chooseSource({ ...conditions, given: KAFKA_BROKERS }),
    mongo: chooseSource({ ...conditions, given: MONGODB_URI }),
  };
}

/** Whether a Docker engine responds (a docker command alone proves nothing), with the compose plug-in if it is needed. */
async function dockerRuns(withCompose: boolean): Promise<boolean> {
  const limits = { timeoutMs: DOCKER_TIMEOUT_MS };
  const engine = await runCommand('docker', ['version', '--format', '{{.Server.Version}}'], limits);
  if (!engine.ok || !withCompose) return engine.ok;
  return (await runCommand('docker', ['compose', 'version'], limits)).ok;
}

function composeProject(config: StackConfig, sources: Sources): ComposeProject {
  const services = (['kafka', 'mongo'] as const).filter((service) => sources[service] === 'docker');
  return new ComposeProject(services, config);
}

type Two = [Promise<OpenServer>, Promise<OpenServer>];

/** If one of the two fails, the other is stopped before the failure is thrown. */
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
