import { startMongoContainer } from '#containers.js';
import { useGivenMongo } from '#given-servers.js';
import { startLocally } from '#start-locally.js';
import { prepareMongod } from '#local-servers.js';
import { localMongoUri, withoutPassword } from '#mongo-uri.js';
import type { OpenServer } from '#open-server.js';
import { type Opening, usesCompose } from '#opening.js';
import { ensureReplicaSet } from '#replica-set.js';
import { sourceLine, type SourceKind } from '#source.js';

/** Opens MongoDB from the chosen source and says which it is. */
export async function openMongo(opening: Opening): Promise<OpenServer> {
  const { kind, config, options } = opening;
  const say = (detail: string): void => {
    const forced = config.LOCAL_STACK !== undefined;
    options.say(sourceLine({ server: 'MongoDB', variable: 'MONGODB_URI', kind, forced, detail }));
  };
  const ways: Record<SourceKind, () => Promise<OpenServer>> = {
    given: () => useGiven(config.MONGODB_URI ?? '', say),
    docker: () => inDocker(opening, say),
    processes: () => startLocally(() => prepareMongod(options), say),
  };
  return ways[kind]();
}

function useGiven(uri: string, say: (detail: string) => void): Promise<OpenServer> {
  say(withoutPassword(uri));
  return useGivenMongo(uri);
}

async function inDocker({ options, config, compose }: Opening, say: (detail: string) => void): Promise<OpenServer> {
  if (!usesCompose(options)) {
    say('a throw-away container');
    return startMongoContainer();
  }
  say(`at 127.0.0.1:${config.MONGO_PORT} by docker-compose.yml`);
  await compose.up(options.fresh === true);
  await ensureReplicaSet(config.MONGO_PORT);
  return { address: localMongoUri(config.MONGO_PORT), stop: () => compose.stop() };
}
