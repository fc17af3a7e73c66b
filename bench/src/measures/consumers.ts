import type { Bench } from '#bench.js';
import { BenchProblem } from '#bench-problem.js';
import type { ConsumerRate } from '#consumer/progress.js';
import { writeComments } from '#events/log-of-comments.js';
import { LOAD_CORE, moveToCore, OUR_CORE } from '#machine/cores.js';
import type { Measure } from '#report/measure.js';
import { TARGETS, type Target } from '#report/targets.js';
import { PinnedProcess } from '#stack/pinned-process.js';
import { join } from 'node:path';

interface ConsumerCase {
  readonly work: 'handle' | 'write';
  readonly events: number;
  readonly target: Target;
}

const WITHIN_MS = 120_000;

/** P7: one consumer alone on its core, reading a log that is full; the broker and the database are on the other. */
export async function measureConsumers(bench: Bench): Promise<Measure[]> {
  const { handled, written } = bench.plan.events;
  moveToCore(LOAD_CORE, bench.servers.mongodPid);
  try {
    return [
      await measureConsumer(bench, { work: 'handle', events: handled, target: TARGETS.handled }),
      await measureConsumer(bench, { work: 'write', events: written, target: TARGETS.written }),
    ];
  } finally {
    moveToCore(OUR_CORE, bench.servers.mongodPid);
  }
}

async function measureConsumer(bench: Bench, { work, events, target }: ConsumerCase): Promise<Measure> {
  const prefix = `bench-${work}-`;
  await writeComments(bench.servers.stack.kafkaBrokers, prefix, events);
  const usedByOthers = bench.others.watch();
  const child = startConsumer(bench, { work, events, target }, prefix);
  const rate = await rateOf(child);
  const value = (rate.events * 1_000) / rate.ms;
  const [us, busy] = [(rate.cpuMs * 1_000) / rate.events, (rate.cpuMs / rate.ms) * 100];
  // The consumer has ended, so its time is in the account of this process's children.
  const others = usedByOthers() * 100;
  bench.say(`P7 ${work}: ${Math.round(value)}/s, ${us.toFixed(0)} µs of CPU each`);
  const note = `${rate.events} events; ${us.toFixed(0)} µs of CPU each, its core ${busy.toFixed(0)} % busy`;
  return {
    ...target,
    value,
    baseline: null,
    notes: [`${note}; other processes used ${others.toFixed(0)} % of a core`],
  };
}

function startConsumer({ servers, folder }: Bench, { work, events }: ConsumerCase, prefix: string): PinnedProcess {
  const { kafkaBrokers, mongoUri } = servers.stack;
  return new PinnedProcess({
    core: OUR_CORE,
    args: ['--disable-warning=TimeoutNegativeWarning', join(import.meta.dirname, '..', 'consumer', 'main.js')],
    env: {
      ...{ WORK: work, EVENTS: String(events), LOG_LEVEL: 'warn', NAME_PREFIX: prefix },
      ...{ KAFKA_BROKERS: kafkaBrokers.join(','), MONGODB_URI: mongoUri, KAFKAJS_NO_PARTITIONER_WARNING: '1' },
    },
    logFile: join(folder, 'logs', `consumer-${work}.log`),
  });
}

async function rateOf(child: PinnedProcess): Promise<ConsumerRate> {
  const killer = setTimeout(() => void child.stop('SIGKILL'), WITHIN_MS);
  await child.ended;
  clearTimeout(killer);
  const line = child
    .log()
    .split('\n')
    .findLast((one) => one.startsWith('{"rate"'));
  if (line !== undefined) return (JSON.parse(line) as { rate: ConsumerRate }).rate;
  throw new BenchProblem(`The consumer ended without a result: ${child.log().trim().split('\n').at(-1)}`);
}
