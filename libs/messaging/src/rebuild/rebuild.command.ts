import { RebuildApplication } from './rebuild-application.js';
import { Rebuild, REBUILD_WAITS, type RebuildWaits } from './rebuild.js';
import { isKafkaError } from '#kafka/kafka.errors.js';
import type { KafkaConnection } from '#messaging-options.js';
import {
  Lease,
  MONGO_CONNECTION,
  NextGeneration,
  OpsCommand,
  type OpsFlags,
  type OpsOptions,
  OpsRefused,
} from '@broadsheet/mongo';
import type { DynamicModule, FactoryProvider } from '@nestjs/common';
import type { Connection } from 'mongoose';

export interface RebuildSettings extends KafkaConnection {
  readonly group: string;
  readonly readModels: NonNullable<OpsOptions['readModels']>;
  /** Has every reaction of the group. It is given a connection, `ReadModels` and a `Clock`, and nothing else. */
  readonly module: DynamicModule;
  /** Receives each line of progress at once. */
  readonly say: (line: string) => void;
  /** Those of production by default. */
  readonly waits?: RebuildWaits;
}

const ANYWAY = '--switch-anyway';
const LEASE_MS = 15_000;

/** Rebuilds a service's read models while it serves (ADR 41). */
export class RebuildCommand extends OpsCommand {
  readonly syntax = 'rebuild';
  override readonly options = [[ANYWAY, 'switch even if the old and the new read models differ']] as const;
  override readonly checksArguments = true;

  constructor(
    private readonly connection: Connection,
    private readonly settings: RebuildSettings,
  ) {
    super();
  }

  static with(settings: RebuildSettings): FactoryProvider<RebuildCommand> {
    const useFactory = (connection: Connection): RebuildCommand => new RebuildCommand(connection, settings);
    return { provide: RebuildCommand, inject: [MONGO_CONNECTION], useFactory };
  }

  async run([unknown]: readonly string[], { switchAnyway = false }: OpsFlags): Promise<string[]> {
    if (unknown !== undefined) throw new OpsRefused(`Unknown argument ${unknown}; the only option is ${ANYWAY}.`);
    try {
      await withLease(this.connection, (throwIfLost) =>
        rebuild(this.connection, this.settings, { switchAnyway: switchAnyway === true, throwIfLost }),
      );
    } catch (error) {
      throw isKafkaError(error) ? new OpsRefused(`Kafka cannot be read: ${error.message}`) : error;
    }
    return [];
  }
}

interface RebuildRun {
  readonly switchAnyway: boolean;
  readonly throwIfLost: () => void;
}

async function rebuild(connection: Connection, settings: RebuildSettings, run: RebuildRun): Promise<void> {
  const { group, readModels, module, say, waits = REBUILD_WAITS, ...kafka } = settings;
  const next = await NextGeneration.begin(connection, readModels);
  say(`generation ${next.made.number} is being made; generation ${next.serving.number} serves`);
  const application = await RebuildApplication.open(next.made, { connection, group, module });
  try {
    await new Rebuild({ kafka, group, next, application, say, waits, throwIfLost: run.throwIfLost }).run(
      run.switchAnyway,
    );
  } catch (error) {
    await next.abandon().catch(() => undefined); // or the next rebuild does
    throw error;
  } finally {
    await application.close();
  }
}

/** Holds a lease, so that only one rebuild runs; the lease of a killed one expires soon. */
async function withLease(connection: Connection, work: (throwIfLost: () => void) => Promise<void>): Promise<void> {
  const lease = new Lease(connection, 'rebuild', LEASE_MS);
  if (!(await lease.acquire())) {
    throw new OpsRefused(`Another rebuild is running, or was killed within the last ${LEASE_MS / 1_000} s.`);
  }
  const renewing = setInterval(() => void lease.acquire().catch(() => undefined), LEASE_MS / 5);
  const throwIfLost = (): void => {
    if (!lease.held) throw new OpsRefused('MongoDB was unavailable for too long; run it again.');
  };
  try {
    await work(throwIfLost);
  } finally {
    clearInterval(renewing);
    await lease.release().catch(() => undefined);
  }
}
