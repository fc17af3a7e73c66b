import { freePorts } from '@broadsheet/local-stack';
import {
  Child,
  LogFile,
  PROGRAMS,
  runToEnd,
  serviceEnvironment,
  SERVICE_NAMES,
  type ServiceName,
  servicesOn,
  untilReady,
  urlOf,
} from '@broadsheet/start';
import { join } from 'node:path';

export interface SystemOptions {
  readonly kafkaBrokers: readonly string[];
  readonly mongoUri: string;
  /** Before every topic, group and database: several systems share one Kafka and one MongoDB. */
  readonly prefix: string;
  readonly root: string;
  readonly logDir: string;
}

const READY_WITHIN_MS = 60_000;
const PARTITIONS = '3';

/** The built services as real processes with free ports, which tests may kill, freeze and start again. */
export class BroadsheetSystem {
  private readonly children = new Map<ServiceName, Child>();
  private readonly options: SystemOptions;
  private readonly ports: Record<ServiceName, number>;

  private constructor(options: SystemOptions, ports: Record<ServiceName, number>) {
    this.options = options;
    this.ports = ports;
  }

  static async start(options: SystemOptions): Promise<BroadsheetSystem> {
    const free = await freePorts(SERVICE_NAMES.length);
    const ports = Object.fromEntries(SERVICE_NAMES.map((name, n) => [name, free[n]])) as Record<ServiceName, number>;
    const system = new BroadsheetSystem(options, ports);
    await system.run('migrate', PROGRAMS.migrate);
    await Promise.all(SERVICE_NAMES.map((name) => system.startService(name)));
    return system;
  }

  get gatewayUrl(): string {
    return this.urlOf('gateway');
  }

  urlOf(service: ServiceName): string {
    return urlOf(this.ports[service]);
  }

  /** A program of the repository to its end, the sample import for example. Rejects with its last words. */
  async run(name: string, args: string[]): Promise<string> {
    const log = this.log(name);
    await runToEnd(name, { args, cwd: this.options.root, env: this.environment(), log }, new AbortController().signal);
    return log.tail();
  }

  /** Starts a service and waits until it is ready; with other settings, where a test wants it to find something else. */
  async startService(name: ServiceName, settings: Readonly<Record<string, string>> = {}): Promise<void> {
    const child = this.launch(name, settings);
    let running = true;
    void child.ended.then(() => (running = false));
    const deadline = performance.now() + READY_WITHIN_MS;
    const ready = await untilReady(this.urlOf(name), () => running && performance.now() < deadline);
    if (!ready) throw new Error(`${name} did not become ready; see its log in ${this.options.logDir}`);
  }

  /** Starts a service without waiting for anything. */
  launch(name: ServiceName, settings: Readonly<Record<string, string>> = {}): Child {
    const service = servicesOn(this.ports, undefined).find((one) => one.name === name);
    const child = new Child({
      args: service?.program ?? [],
      cwd: this.options.root,
      env: { ...this.environment(), PORT: String(this.ports[name]), ...settings },
      log: this.log(name),
    });
    this.children.set(name, child);
    return child;
  }

  /** Sends a signal to a service, and waits for its end where the signal ends it. */
  async stopService(name: ServiceName, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.children.get(name);
    child?.signal(signal);
    await child?.ended;
  }

  async stop(): Promise<void> {
    await Promise.all(SERVICE_NAMES.map((name) => this.stopService(name, 'SIGKILL')));
  }

  private environment(): Record<string, string> {
    const { kafkaBrokers, mongoUri, prefix } = this.options;
    const surroundings = { kafkaBrokers: [...kafkaBrokers], mongoUri, logLevel: 'info', accessLog: false };
    return {
      ...serviceEnvironment({ ports: this.ports, ...surroundings }),
      NAME_PREFIX: prefix,
      TOPIC_PARTITIONS: PARTITIONS,
    };
  }

  private log(name: string): LogFile {
    return new LogFile(join(this.options.logDir, `${name}.log`));
  }
}
