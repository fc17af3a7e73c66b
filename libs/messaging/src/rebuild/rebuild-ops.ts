import { Maker } from './maker.js';
import { Rebuild } from './rebuild.js';
import { isKafkaError } from '#kafka/kafka.errors.js';
import type { KafkaConnection } from '#messaging-options.js';
import { Lease, NextGeneration, type OpsCommand, type OpsOptions, OpsRefused } from '@broadsheet/mongo';
import type { DynamicModule } from '@nestjs/common';
import type { Connection } from 'mongoose';

export interface RebuildSettings extends KafkaConnection {
  readonly group: string;
  readonly readModels: NonNullable<OpsOptions['readModels']>;
  /** Has every reaction of the group. It is given a connection, `ReadModels` and a `Clock`, and nothing else. */
  readonly module: DynamicModule;
  /** Hears at once how far it is. */
  readonly say: (line: string) => void;
}

const ANYWAY = '--switch-anyway';
const LEASE_MS = 15_000;

/** Making a service's read models anew while it serves, for its second entry (ADR 41). */
export function rebuildOps(settings: RebuildSettings): Readonly<Record<string, OpsCommand>> {
  return {
    rebuild: async (connection, args) => {
      const strange = args.find((arg) => arg !== ANYWAY);
      if (strange !== undefined) throw new OpsRefused(`${strange} means nothing here; there is ${ANYWAY}.`);
      try {
        await alone(connection, (mayGoOn) => rebuild(connection, settings, { switchAnyway: args.length > 0, mayGoOn }));
      } catch (error) {
        throw isKafkaError(error) ? new OpsRefused(`Kafka cannot be read: ${error.message}`) : error;
      }
      return [];
    },
  };
}

interface Course {
  readonly switchAnyway: boolean;
  readonly mayGoOn: () => void;
}

async function rebuild(connection: Connection, settings: RebuildSettings, course: Course): Promise<void> {
  const { group, readModels, module, say, ...kafka } = settings;
  const next = await NextGeneration.begin(connection, readModels);
  say(`generation ${next.made.number} is being made; generation ${next.serving.number} serves`);
  const maker = await Maker.open(next.made, { connection, group, module });
  try {
    await new Rebuild({ kafka, group, next, maker, say, mayGoOn: course.mayGoOn }).run(course.switchAnyway);
  } catch (error) {
    await next.abandon().catch(() => undefined); // or the next one does
    throw error;
  } finally {
    await maker.close();
  }
}

/** One at a time, by a lease: of one that was killed the next learns soon. */
async function alone(connection: Connection, work: (mayGoOn: () => void) => Promise<void>): Promise<void> {
  const lease = new Lease(connection, 'rebuild', LEASE_MS);
  if (!(await lease.acquire())) {
    throw new OpsRefused(`Another rebuild is running, or was killed within the last ${LEASE_MS / 1_000} s.`);
  }
  const renewing = setInterval(() => void lease.acquire().catch(() => undefined), LEASE_MS / 5);
  const mayGoOn = (): void => {
    if (!lease.held) throw new OpsRefused('MongoDB was away for too long; run it again.');
  };
  try {
    await work(mayGoOn);
  } finally {
    clearInterval(renewing);
    await lease.release().catch(() => undefined);
  }
}
