import { type FaultStage, freeze, type LoadGenerator, unfreeze } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/platform/concurrency';

interface CrashParts {
  readonly stage: FaultStage;
  readonly load: LoadGenerator;
  readonly say: (line: string) => void;
  readonly meanwhile?: ((stage: FaultStage) => Promise<void>) | undefined;
}

const WITHIN_MS = 30_000;

/** What goes wrong, one thing after the other, while the load continues. */
export async function crashes({ stage, load, say, meanwhile }: CrashParts): Promise<void> {
  const { servers, system, databases } = stage;
  const more = (writes: number): Promise<true> => {
    const enough = load.counts.acknowledged + writes;
    return until(() => load.counts.acknowledged >= enough, { what: 'acknowledged writes', withinMs: WITHIN_MS });
  };
  await more(200);

  await servers.kafka.stop('SIGKILL');
  await more(100);
  await meanwhile?.(stage);
  const waiting = await databases.pendingAggregates();
  await system.stopService('articles', 'SIGKILL');
  say(
    `kill -9 of Kafka, then of articles between save and send: ${waiting} aggregates wait with events that nobody has seen.`,
  );
  await system.startService('articles');
  await servers.kafka.start();
  say('Both run again; the waiting events go out.');
  await more(200);

  await system.stopService('articles', 'SIGKILL');
  await system.startService('articles');
  say('kill -9 of articles in the middle of it all, and started again.');
  await more(200);

  freeze(servers.kafka);
  say('The broker is frozen: its connections stay open and nobody answers. Writes continue.');
  await more(200);
  unfreeze(servers.kafka);

  await Promise.all(system.running.map((service) => service.stop('SIGKILL')));
  say('The broker continues; kill -9 of every service at once.');
}
