import { LogReader } from '#log/log-reader.js';
import { LogWriter } from '#log/log-writer.js';
import type { LogRecord } from '#log/log-record.js';
import type { FaultStage } from '#stage/fault-stage.js';
import { Databases } from '#state/databases.js';
import { BroadsheetSystem, type SystemOptions } from '#system/broadsheet-system.js';
import { join } from 'node:path';

const PREFIX = 'second.';
/** Those with read models: all that a copy of the log is for. */
const READERS = ['comments', 'recommendations'] as const;

/**
 * The services that read, once more, with those of a stage and on its servers, with topics and databases of their own:
 * which get the same events in another order, or not all of them.
 */
export class SecondSystem {
  readonly prefix = PREFIX;
  readonly system: BroadsheetSystem;
  readonly log: LogReader;
  readonly databases: Databases;
  readonly logDir: string;
  private readonly logWriter: LogWriter;

  private constructor({ servers }: FaultStage, system: BroadsheetSystem, logDir: string) {
    const stream = { brokers: [servers.kafka.address], prefix: PREFIX };
    this.system = system;
    this.logDir = logDir;
    this.log = new LogReader(stream);
    this.logWriter = new LogWriter(stream);
    this.databases = new Databases(servers.mongo.address, PREFIX);
  }

  /** Topics and indexes are there, and the services that read are ready. */
  static async open(
    stage: FaultStage,
    root: string,
    options: Pick<SystemOptions, 'partitions' | 'programs'> = {},
  ): Promise<SecondSystem> {
    const { servers } = stage;
    const logDir = join(servers.dataDir, 'second-logs');
    const place = { kafkaBrokers: [servers.kafka.address], mongoUri: servers.mongo.address };
    const system = await BroadsheetSystem.prepare({ ...options, ...place, prefix: PREFIX, root, logDir });
    await system.migrate();
    await Promise.all(READERS.map((name) => system.startService(name)));
    const second = new SecondSystem(stage, system, logDir);
    await second.databases.connect();
    return second;
  }

  /** Puts records of another log into the same topics and partitions, in the order given. */
  async append(records: readonly LogRecord[]): Promise<void> {
    for (const [topic, those] of Map.groupBy(records, ({ topic: name }) => name)) {
      await this.logWriter.append(topic, those);
    }
  }

  async close(): Promise<void> {
    await this.system.stop();
    await this.logWriter.close();
    await this.databases.close();
  }
}
