import { type CommandPlace, type CommandResult, launchCommand, runCommand } from '#system/command-line.js';
import { RunningService } from '#system/running-service.js';
import { freePorts, LogFile, ManagedProcess } from '@broadsheet/local-stack';
import {
  freeServicePorts,
  LOAD_FROM_ONE_ADDRESS,
  programOf,
  PROGRAMS,
  runToEnd,
  serviceEnvironment,
  SERVICE_NAMES,
  type ServiceName,
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
  /** Of each topic; three by default. */
  readonly partitions?: number;
  /** Arguments for node that start a service instead of its built main, as a test with kill points wants it. */
  readonly programs?: Partial<Record<ServiceName, string[]>>;
  /** Added to the usual ones, for every service. */
  readonly settings?: Settings;
}

type Settings = Readonly<Record<string, string>>;

const PARTITIONS = 3;

/** The built services as real processes with free ports, which tests may kill, freeze, multiply and start again. */
export class BroadsheetSystem {
  private readonly processes = new Map<string, RunningService>();
  private readonly logs = new Map<string, LogFile>();
  private readonly options: SystemOptions;
  private readonly ports: Record<ServiceName, number>;

  private constructor(options: SystemOptions, ports: Record<ServiceName, number>) {
    this.options = options;
    this.ports = ports;
  }

  /** Chooses ports; starts nothing. */
  static async prepare(options: SystemOptions): Promise<BroadsheetSystem> {
    return new BroadsheetSystem(options, await freeServicePorts());
  }

  /** Migrates, starts every service once, and resolves when all are ready. */
  static async start(options: SystemOptions): Promise<BroadsheetSystem> {
    const system = await BroadsheetSystem.prepare(options);
    await system.migrate();
    await Promise.all(SERVICE_NAMES.map((name) => system.startService(name)));
    return system;
  }

  get gatewayUrl(): string {
    return this.urlOf('gateway');
  }

  /** Every process that runs, frozen ones and replicas included. */
  get running(): RunningService[] {
    return [...this.processes.values()].filter(({ running }) => running);
  }

  urlOf(service: ServiceName): string {
    return urlOf(this.ports[service]);
  }

  async migrate(): Promise<void> {
    await this.run('migrate', PROGRAMS.migrate);
  }

  /** A program of the repository to its end, the sample import for example. Rejects with its last words. */
  async run(name: string, args: string[]): Promise<string> {
    const log = this.log(name);
    await runToEnd(name, { args, cwd: this.options.root, env: this.environment(), log }, new AbortController().signal);
    return log.tail();
  }

  /** The built command line against this system, `['ops', 'status']` for example. It may fail: see its result. */
  command(...args: string[]): Promise<CommandResult> {
    return runCommand(this.commandPlace, args);
  }

  /** The same, to be killed; `onLine` gets every line that it prints. */
  launchCommand(onLine: (line: string) => void, ...args: string[]): ManagedProcess {
    return launchCommand(this.commandPlace, args, onLine);
  }

  /** Starts a service and waits until it is ready; with other settings, where a test wants it to find something else. */
  async startService(name: ServiceName, settings: Settings = {}): Promise<RunningService> {
    const service = this.launch(name, settings);
    await this.untilReady(service);
    return service;
  }

  /** Starts a service without waiting for anything. */
  launch(name: ServiceName, settings: Settings = {}): RunningService {
    return this.spawn(name, { name, port: this.ports[name], settings });
  }

  /** One more process of the service, on a port of its own, with the same database; nobody sends it requests. */
  async startReplica(service: ServiceName, settings: Settings = {}): Promise<RunningService> {
    const replica = await this.launchReplica(service, settings);
    await this.untilReady(replica);
    return replica;
  }

  /** As `startReplica`, without waiting until it is ready. */
  async launchReplica(service: ServiceName, settings: Settings = {}): Promise<RunningService> {
    const [port = 0] = await freePorts(1);
    const taken = (n: number): boolean => this.processes.get(`${service}-${n}`)?.running === true;
    let number = 2;
    while (taken(number)) number += 1;
    return this.spawn(service, { name: `${service}-${number}`, port, settings });
  }

  /** The process that the gateway talks to. Throws where the service was never started. */
  service(name: ServiceName): RunningService {
    const service = this.processes.get(name);
    if (!service) throw new Error(`${name} was never started`);
    return service;
  }

  /** Processes of a service that run, replicas included. */
  replicasOf(service: ServiceName): RunningService[] {
    return this.running.filter((one) => one.service === service);
  }

  /** Sends a signal to a service, and waits for its end. */
  async stopService(name: ServiceName, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    await this.processes.get(name)?.stop(signal);
  }

  /** Ends all that runs, at once. */
  async stop(): Promise<void> {
    await Promise.all(this.running.map((service) => service.stop('SIGKILL')));
  }

  private get commandPlace(): CommandPlace {
    return { root: this.options.root, env: this.environment(), log: this.log('command-line') };
  }

  private async untilReady(service: RunningService): Promise<void> {
    await service.untilReady().catch((error: Error) => {
      throw new Error(`${error.message}; see its log in ${this.options.logDir}`, { cause: error });
    });
  }

  private spawn(
    service: ServiceName,
    { name, port, settings }: { name: string; port: number; settings: Settings },
  ): RunningService {
    const child = new ManagedProcess({
      args: this.options.programs?.[service] ?? programOf(service),
      cwd: this.options.root,
      env: { ...this.environment(), PORT: String(port), ...settings },
      log: this.log(name),
    });
    const running = new RunningService({ name, service, url: urlOf(port), child });
    this.processes.set(name, running);
    return running;
  }

  private environment(): Record<string, string> {
    const { kafkaBrokers, mongoUri, prefix, partitions = PARTITIONS, settings } = this.options;
    const surroundings = { kafkaBrokers: [...kafkaBrokers], mongoUri, logLevel: 'info', accessLog: false };
    return {
      ...serviceEnvironment({ ports: this.ports, ...surroundings }),
      ...LOAD_FROM_ONE_ADDRESS,
      NAME_PREFIX: prefix,
      TOPIC_PARTITIONS: String(partitions),
      ...settings,
    };
  }

  /** One log for each name, over its restarts. */
  private log(name: string): LogFile {
    const log = this.logs.get(name) ?? new LogFile(join(this.options.logDir, `${name}.log`));
    this.logs.set(name, log);
    return log;
  }
}
