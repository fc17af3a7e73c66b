import { LogFile } from '#log-file.js';
import { ManagedProcess } from '#managed-process.js';
import { localMongoUri, REPLICA_SET } from '#mongo-uri.js';
import { mongodComplaint } from '#mongod-log.js';
import { problems } from '#stack.errors.js';
import { ensureReplicaSet } from '#replica-set.js';
import type { ServerProcess } from '#server-process.js';
import { mkdir } from 'node:fs/promises';

/**
 * A process that is killed within a transaction leaves it open in mongod, and its documents locked, for up to one and a
 * half times this long: 90 s by default. Ours take milliseconds.
 */
export const SHORT_TRANSACTIONS = ['--setParameter', 'transactionLifetimeLimitSeconds=10'] as const;

const STARTED = '"Waiting for connections"';
const START_LIMIT_MS = 60_000;

export interface MongodProcessOptions {
  readonly binary: string;
  readonly dataDir: string;
  readonly logFile: string;
  readonly port: number;
  readonly cacheGb: number;
}

/** A one-node replica set as a local process, so that transactions and change streams work. Its data survive a restart. */
export class MongodProcess implements ServerProcess {
  readonly address: string;
  readonly port: number;
  private readonly options: MongodProcessOptions;
  private process: ManagedProcess | undefined;

  constructor(options: MongodProcessOptions) {
    this.options = options;
    this.address = localMongoUri(options.port);
    this.port = options.port;
  }

  get pid(): number | undefined {
    return this.process?.running === true ? this.process.pid : undefined;
  }

  async start(): Promise<void> {
    const { binary, dataDir, logFile, port } = this.options;
    const log = new LogFile(logFile);
    await mkdir(dataDir, { recursive: true });
    this.process = new ManagedProcess({ command: binary, args: this.arguments(), log });
    const ready = await this.process.logs(STARTED, START_LIMIT_MS);
    if (!ready) await this.giveUp(mongodComplaint(log.text()));
    await ensureReplicaSet(port).catch((error: Error) => this.giveUp(error.message));
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await this.process?.stop(signal);
  }

  private async giveUp(reason: string): Promise<never> {
    await this.stop('SIGKILL');
    throw problems.notStarted('MongoDB', reason, this.options.logFile);
  }

  private arguments(): string[] {
    const { dataDir, port, cacheGb } = this.options;
    return [
      ...['--replSet', REPLICA_SET, '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', dataDir],
      ...['--wiredTigerCacheSizeGB', String(cacheGb), '--quiet'],
      ...SHORT_TRANSACTIONS,
      // No second node can take over: do not wait for one.
      ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
    ];
  }
}
