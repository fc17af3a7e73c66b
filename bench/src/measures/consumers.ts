import type { Bench } from '#bench.js';
import { environmentWith } from '#bench.config.js';
import { BenchProblem } from '#bench.errors.js';
import type { ConsumerRate } from '#consumer/progress.js';
import type { Work } from '#consumer/consumer.config.js';
import { writeComments } from '#events/log-of-comments.js';
import { LOAD_CORE, moveToCore, OUR_CORE } from '#machine/cores.js';
import { type Measure, TARGETS, type Target } from '#report/measure.js';
import { LogFile, ManagedProcess } from '@broadsheet/local-stack';
import { join } from 'node:path';

interface ConsumerCase {
  readonly work: Work;
  readonly events: number;
}

interface Consumed {
  readonly perSecond: number;
  readonly note: string;
}

const WITHIN_MS = 120_000;

/** P7: one consumer alone on its core, reading a log that is full; the broker and the database are on the other. */
export async function measureConsumers(bench: Bench): Promise<Measure[]> {
  const { handled, written } = bench.plan.events;
  moveToCore(LOAD_CORE, bench.servers.mongodPid);
  try {
    const bulk = await consume(bench, { work: 'handle', events: handled });
    const each = await consume(bench, { work: 'handle-one', events: handled });
    const writes = await consume(bench, { work: 'write', events: written });
    return [
      measure(TARGETS.handled, bulk, `one by one ${Math.round(each.perSecond).toLocaleString('en')}/s: ${each.note}`),
      measure(TARGETS.written, writes),
    ];
  } finally {
    moveToCore(OUR_CORE, bench.servers.mongodPid);
  }
}

function measure(target: Target, { perSecond, note }: Consumed, ...more: string[]): Measure {
  return { ...target, value: perSecond, baseline: null, notes: [`in bulk: ${note}`, ...more] };
}

async function consume(bench: Bench, one: ConsumerCase): Promise<Consumed> {
  const { work, events } = one;
  const prefix = `bench-${work}-`;
  await writeComments(bench.servers.stack.kafkaBrokers, prefix, events);
  const usedByOthers = bench.others.watch();
  const rate = await rateOf(startConsumer(bench, one, prefix));
  // The consumer has ended, so its time is in the account of this process's children.
  const others = (usedByOthers() * 100).toFixed(0);
  const perSecond = (rate.events * 1_000) / rate.ms;
  const [us, busy] = [(rate.cpuMs * 1_000) / rate.events, (rate.cpuMs / rate.ms) * 100];
  bench.say(`P7 ${work}: ${Math.round(perSecond)}/s, ${us.toFixed(0)} µs of CPU each`);
  const cpu = `${us.toFixed(0)} µs of CPU each, its core ${busy.toFixed(0)} % busy`;
  return { perSecond, note: `${rate.events} events; ${cpu}; other processes used ${others} % of a core` };
}

function startConsumer({ servers, folder }: Bench, { work, events }: ConsumerCase, prefix: string): ManagedProcess {
  const { kafkaBrokers, mongoUri } = servers.stack;
  return new ManagedProcess({
    core: OUR_CORE,
    args: [join(import.meta.dirname, '..', 'consumer', 'main.js')],
    env: environmentWith({
      ...{ WORK: work, EVENTS: String(events), LOG_LEVEL: 'warn', NAME_PREFIX: prefix },
      ...{ KAFKA_BROKERS: kafkaBrokers.join(','), MONGODB_URI: mongoUri, KAFKAJS_NO_PARTITIONER_WARNING: '1' },
    }),
    log: new LogFile(join(folder, 'logs', `consumer-${work}.log`), { append: true }),
  });
}

async function rateOf(child: ManagedProcess): Promise<ConsumerRate> {
  const killer = setTimeout(() => void child.stop('SIGKILL'), WITHIN_MS);
  await child.ended;
  clearTimeout(killer);
  const log = child.program.log.text();
  const line = log.split('\n').findLast((one) => one.startsWith('{"rate"'));
  if (line !== undefined) return (JSON.parse(line) as { rate: ConsumerRate }).rate;
  throw new BenchProblem(`The consumer ended without a result: ${log.trim().split('\n').at(-1)}`);
}
