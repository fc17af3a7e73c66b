import type { KafkaJvm } from '#kafka-jvm.js';
import { asProperties, kafkaSettings } from '#kafka-settings.js';
import { LogFile } from '#log-file.js';
import type { ManagedProcess } from '#managed-process.js';
import { problems } from '#stack.errors.js';
import { lastWord } from '#run-command.js';
import type { ServerProcess } from '#server-process.js';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const STARTED = 'Kafka Server started';
const START_LIMIT_MS = 60_000;

export interface KafkaProcessOptions {
  readonly jvm: KafkaJvm;
  readonly dataDir: string;
  readonly logFile: string;
  readonly port: number;
  readonly controllerPort: number;
}

/** A one-node KRaft broker as a local process. Its data survive a restart; its storage is formatted once. */
export class KafkaProcess implements ServerProcess {
  readonly address: string;
  readonly port: number;
  private readonly options: KafkaProcessOptions;
  private readonly settingsFile: string;
  private process: ManagedProcess | undefined;

  constructor(options: KafkaProcessOptions) {
    this.options = options;
    this.address = `127.0.0.1:${options.port}`;
    this.port = options.port;
    this.settingsFile = join(options.dataDir, 'server.properties');
  }

  get pid(): number | undefined {
    return this.process?.running === true ? this.process.pid : undefined;
  }

  async start(): Promise<void> {
    const log = new LogFile(this.options.logFile);
    await this.writeSettings();
    await this.formatOnce(log);
    this.process = this.options.jvm.runAndArchive(['kafka.Kafka', this.settingsFile], log);
    if (await this.process.logs(STARTED, START_LIMIT_MS)) return;
    await this.stop('SIGKILL');
    throw notStarted(log);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.process === undefined) return;
    const { how } = await this.process.stop(signal);
    await (how === 'SIGKILL' ? this.options.jvm.dropDraft() : this.options.jvm.keepArchive());
  }

  private async writeSettings(): Promise<void> {
    const { dataDir, port, controllerPort } = this.options;
    await mkdir(dataDir, { recursive: true });
    const place = { port, controllerPort, bind: '127.0.0.1', dataDir: join(dataDir, 'data') };
    await writeFile(this.settingsFile, asProperties(kafkaSettings(place)));
  }

  private async formatOnce(log: LogFile): Promise<void> {
    const { jvm, dataDir } = this.options;
    if (existsSync(join(dataDir, 'data', 'meta.properties'))) return;
    const clusterId = randomBytes(16).toString('base64url');
    // With `=`, because an id may start with a hyphen and would then be read as an option.
    const format = ['kafka.tools.StorageTool', 'format', `--cluster-id=${clusterId}`, '-c', this.settingsFile];
    const { well } = await jvm.run(format, log).ended;
    if (!well) throw notStarted(log);
  }
}

function notStarted(log: LogFile): Error {
  return problems.notStarted('Kafka', lastWord(log.text()), log.path);
}
