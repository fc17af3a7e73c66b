import { connectionSettings } from './connection-settings.js';
import { longTransactions } from './long-transactions.js';
import { MONGO_OPTIONS, type MongoOptions } from './mongo-options.js';
import { traceCommands } from './trace-commands.js';
import { isTracing, Readiness, retry } from '@broadsheet/platform';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { type Connection, STATES } from 'mongoose';

const BACKOFF = { firstMs: 250, maxMs: 5_000 };

/**
 * Opens the connection in the background, with unlimited retries, so that HTTP is live before the database is available.
 * Never ends the process because the database is unavailable; once open, the driver reconnects by itself.
 */
@Injectable()
export class FirstConnection implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('FirstConnection');
  private readonly stopping = new AbortController();
  private opening: Promise<void> = Promise.resolve();

  constructor(
    @InjectConnection() private readonly connection: Connection,
    @Inject(MONGO_OPTIONS) private readonly options: MongoOptions,
    private readonly readiness: Readiness,
  ) {}

  onModuleInit(): void {
    this.connection.on('error', (error: Error) => this.logger.debug(`MongoDB: ${error.message}`));
    this.readiness.add('mongodb', () =>
      this.connection.readyState === STATES.connected ? null : 'MongoDB cannot be reached.',
    );
  }

  onApplicationBootstrap(): void {
    this.opening = this.openAtLast();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.opening;
    await this.connection.close();
  }

  private async openAtLast(): Promise<void> {
    const { signal } = this.stopping;
    const onFailure = (error: unknown, failures: number): void =>
      this.logger.warn(`MongoDB cannot be reached (attempt ${failures}): ${(error as Error).message}`);
    // It fails only when the service stops first.
    await retry(() => this.open(), { backoff: BACKOFF, onFailure, signal }).catch(() => undefined);
  }

  private async open(): Promise<void> {
    await this.connection.openUri(this.options.uri, connectionSettings(this.options));
    if (isTracing()) traceCommands(this.connection.getClient());
    this.logger.log(`Connected to MongoDB, database ${this.options.dbName}.`);
    const warning = await longTransactions(this.connection);
    if (warning !== null) this.logger.warn(warning);
  }
}
