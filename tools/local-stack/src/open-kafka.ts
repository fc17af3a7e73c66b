import { startKafkaContainer } from '#containers.js';
import { useGivenKafka } from '#given-servers.js';
import { startLocally } from '#start-locally.js';
import { prepareKafka } from '#local-servers.js';
import type { OpenServer } from '#open-server.js';
import { type Opening, usesCompose } from '#opening.js';
import { sourceLine, type SourceKind } from '#source.js';

/** Opens Kafka from the chosen source and says which it is. */
export async function openKafka(opening: Opening): Promise<OpenServer> {
  const { kind, config, options } = opening;
  const say = (detail: string): void => {
    const forced = config.LOCAL_STACK !== undefined;
    options.say(sourceLine({ server: 'Kafka', variable: 'KAFKA_BROKERS', kind, forced, detail }));
  };
  const ways: Record<SourceKind, () => Promise<OpenServer>> = {
    given: () => useGiven(config.KAFKA_BROKERS ?? '', say),
    docker: () => inDocker(opening, say),
    processes: () => startLocally(() => prepareKafka(options), say),
  };
  return ways[kind]();
}

function useGiven(brokers: string, say: (detail: string) => void): Promise<OpenServer> {
  say(brokers);
  return useGivenKafka(brokers);
}

async function inDocker({ options, config, compose }: Opening, say: (detail: string) => void): Promise<OpenServer> {
  if (!usesCompose(options)) {
    say('a throw-away container');
    return startKafkaContainer();
  }
  const address = `127.0.0.1:${config.KAFKA_PORT}`;
  say(`at ${address} by docker-compose.yml`);
  await compose.up(options.fresh === true);
  return { address, stop: () => compose.stop() };
}
