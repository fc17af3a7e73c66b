import type { Reaper, Step } from '#faults/mains/kill-point.js';
import { OutboxWriter } from '@broadsheet/messaging';
import { type Consumer, Kafka, type Producer } from 'kafkajs';
import { ClientSession, Collection } from 'mongodb';

type Method = (...args: never[]) => unknown;

/**
 * Decorates the ports through which a service saves, sends, marks and commits, so that it dies at the reaper's step.
 * The product's own code is untouched and has no switch for it.
 */
export function plantKillPoint(reaper: Reaper): void {
  const writer = OutboxWriter.prototype;
  for (const name of ['insertAll', 'update'] as const) {
    around(
      writer,
      name,
      () => reaper.arrive('before-save'),
      () => reaper.arrive('saved'),
    );
  }
  around(writer, 'wake', () => reaper.arrive('announced'), nothing);
  onCreation('producer', (producer: Producer) => {
    around(
      producer,
      'sendBatch',
      () => reaper.arrive('before-send'),
      () => reaper.arrive('sent'),
    );
  });
  onCreation('consumer', (consumer: Consumer) => {
    around(
      consumer,
      'commitOffsets',
      () => reaper.arrive('before-commit'),
      () => reaper.arrive('committed'),
    );
  });
  around(
    ClientSession.prototype,
    'commitTransaction',
    () => reaper.arrive('before-transaction-commit'),
    () => reaper.arrive('transaction-committed'),
  );
  for (const name of ['updateMany', 'deleteMany'] as const) {
    around(Collection.prototype, name, nothing, (filter) => arriveIfMarking(reaper, filter));
  }
}

function arriveIfMarking(reaper: Reaper, filter: unknown): void {
  const step: Step = 'marked';
  if (JSON.stringify(filter).includes('"outbox"')) reaper.arrive(step);
}

function onCreation<T extends 'producer' | 'consumer'>(name: T, decorate: (made: ReturnType<Kafka[T]>) => void): void {
  const create = Kafka.prototype[name] as Method;
  Kafka.prototype[name] = function made(this: Kafka, ...args: never[]) {
    const one = create.apply(this, args) as ReturnType<Kafka[T]>;
    decorate(one);
    return one;
  } as Kafka[T];
}

function around<T extends object, K extends keyof T>(
  target: T,
  name: K,
  before: () => void,
  after: (firstArgument: unknown) => void,
): void {
  const original = target[name] as Method;
  target[name] = async function decorated(this: T, ...args: never[]) {
    before();
    const result = await original.apply(this, args);
    after(args[0]);
    return result;
  } as T[K];
}

function nothing(): void {}
