import type { ComposeProject } from '#compose-project.js';
import { startKafkaContainer, startMongoContainer } from '#containers.js';
import { useGivenKafka, useGivenMongo } from '#given-servers.js';
import { type LocalPlace, prepareKafka, prepareMongod, type Prepared } from '#local-servers.js';
import { localMongoUri, withoutPassword } from '#mongo-uri.js';
import { isFree } from '#ports.js';
import { ensureReplicaSet } from '#replica-set.js';
import type { OpenServer, ServerProcess } from '#server-process.js';
import { sourceLine, type SourceKind } from '#source.js';
import type { StackConfig } from '#stack.config.js';

export interface StackOptions extends LocalPlace {
  /** Removes the data in Docker's volumes. The caller removes dataDir itself. */
  readonly fresh?: boolean;
}

/** Everything needed to open one server from its source. */
interface Opening {
  readonly kind: SourceKind;
  readonly options: StackOptions;
  readonly config: StackConfig;
  readonly compose: ComposeProject;
}

/** How one of the two servers is opened from each source. */
interface Recipe {
  readonly server: 'Kafka' | 'MongoDB';
  readonly addressVariable: 'KAFKA_BROKERS' | 'MONGODB_URI';
  readonly portVariable: 'KAFKA_PORT' | 'MONGO_PORT';
  useGiven(address: string): Promise<OpenServer>;
  startContainer(): Promise<OpenServer>;
  /** Makes the server of docker-compose.yml ready for clients; resolves to its address. */
  readyInCompose(port: number): Promise<string>;
  prepare(place: LocalPlace): Promise<Prepared<ServerProcess>>;
}

const KAFKA: Recipe = {
  server: 'Kafka',
  addressVariable: 'KAFKA_BROKERS',
  portVariable: 'KAFKA_PORT',
  useGiven: useGivenKafka,
  startContainer: startKafkaContainer,
  readyInCompose: (port) => Promise.resolve(`127.0.0.1:${port}`),
  prepare: prepareKafka,
};

const MONGO: Recipe = {
  server: 'MongoDB',
  addressVariable: 'MONGODB_URI',
  portVariable: 'MONGO_PORT',
  useGiven: useGivenMongo,
  startContainer: startMongoContainer,
  readyInCompose: (port) => ensureReplicaSet(port).then(() => localMongoUri(port)),
  prepare: prepareMongod,
};

/** In Docker, a start uses docker-compose.yml; tests and benchmarks use throw-away containers. */
export function usesCompose({ purpose }: StackOptions): boolean {
  return purpose === 'start';
}

export const openKafka = (opening: Opening): Promise<OpenServer> => openServer(KAFKA, opening);
export const openMongo = (opening: Opening): Promise<OpenServer> => openServer(MONGO, opening);

/** Opens a server from the chosen source and says which it is. */
function openServer(recipe: Recipe, opening: Opening): Promise<OpenServer> {
  const { kind, config, options } = opening;
  const { server, addressVariable: variable } = recipe;
  const forced = config.LOCAL_STACK !== undefined;
  const say = (detail: string): void => options.say(sourceLine({ server, variable, kind, forced, detail }));
  switch (kind) {
    case 'given':
      return openGiven(recipe, config[variable] ?? '', say);
    case 'docker':
      return openInDocker(recipe, opening, say);
    case 'processes':
      return startLocally(() => recipe.prepare(options), say);
  }
}

function openGiven(recipe: Recipe, address: string, say: (detail: string) => void): Promise<OpenServer> {
  say(withoutPassword(address));
  return recipe.useGiven(address);
}

async function openInDocker(recipe: Recipe, opening: Opening, say: (detail: string) => void): Promise<OpenServer> {
  const { options, config, compose } = opening;
  if (!usesCompose(options)) {
    say('a throw-away container');
    return recipe.startContainer();
  }
  const port = config[recipe.portVariable];
  say(`at 127.0.0.1:${port} by docker-compose.yml`);
  await compose.up(options.fresh === true);
  return { address: await recipe.readyInCompose(port), stop: () => compose.stop() };
}

/** Starts a prepared server. If another program takes the chosen port first, it prepares the server again, once. */
async function startLocally(
  prepare: () => Promise<Prepared<ServerProcess>>,
  say: (detail: string) => void,
): Promise<OpenServer> {
  const first = await prepare();
  say(`at 127.0.0.1:${first.server.port}, ${first.description}`);
  try {
    return await started(first.server);
  } catch (error) {
    if (await isFree(first.server.port)) throw error;
    return started((await prepare()).server);
  }
}

async function started(server: ServerProcess): Promise<OpenServer> {
  await server.start();
  return { address: server.address, process: server, stop: () => server.stop() };
}
