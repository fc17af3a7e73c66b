import { BenchProblem } from '#bench.errors.js';
import type { Keys } from './keys.js';
import type { Servers } from './servers.js';
import { environmentWith } from '#bench.config.js';
import { OUR_CORE } from '#machine/cores.js';
import { LogFile, ManagedProcess } from '@broadsheet/local-stack';
import {
  freeServicePorts,
  LOAD_FROM_ONE_ADDRESS,
  programOf,
  PROGRAMS,
  runToEnd,
  SERVICE_NAMES,
  serviceEnvironment,
  type ServiceName,
  untilReady,
  urlOf,
} from '@broadsheet/start';
import { join } from 'node:path';

export interface ServicesOptions {
  readonly root: string;
  readonly logDir: string;
  readonly servers: Servers;
  readonly keys: Keys;
  /** A folder for CPU profiles, which a service writes when it stops. */
  readonly profile: string | undefined;
  /** Ends what is being started, with all that it has started itself. */
  readonly abort: AbortSignal;
}

const READY_WITHIN_MS = 60_000;
/** A profile takes seconds to write. */
const GRACE_MS = 10_000;
const PARTITIONS = '12';

/** The built services as in production, all on the core that is measured; access log on, to a file. */
export class Services {
  private readonly processes = new Map<ServiceName, ManagedProcess>();

  private constructor(
    private readonly options: ServicesOptions,
    private readonly ports: Record<ServiceName, number>,
  ) {}

  static async start(options: ServicesOptions): Promise<Services> {
    const services = new Services(options, await freeServicePorts());
    try {
      await services.migrate();
      await Promise.all(SERVICE_NAMES.map((name) => services.startOne(name)));
    } catch (error) {
      await services.stop('SIGKILL');
      throw error;
    }
    return services;
  }

  urlOf(name: ServiceName): string {
    return urlOf(this.ports[name]);
  }

  pidOf(name: ServiceName): number {
    return this.processes.get(name)?.pid ?? 0;
  }

  /** Resolves when the service is ready. */
  async startOne(name: ServiceName): Promise<void> {
    const child = this.launch(name);
    const deadline = performance.now() + READY_WITHIN_MS;
    if (await untilReady(this.urlOf(name), () => child.running && performance.now() < deadline)) return;
    throw new BenchProblem(`${name} did not become ready: ${child.program.log.text().trim().split('\n').at(-1)}`);
  }

  /** Starts a service without waiting for anything. */
  launch(name: ServiceName): ManagedProcess {
    const { logDir, profile } = this.options;
    const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${join(profile, name)}`];
    const child = new ManagedProcess({
      core: OUR_CORE,
      args: [...profiling, ...programOf(name)],
      env: environmentWith({ ...this.environment(), PORT: String(this.ports[name]) }),
      log: new LogFile(join(logDir, `${name}.log`), { append: true }),
    });
    this.processes.set(name, child);
    return child;
  }

  async stopOne(name: ServiceName, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await this.processes.get(name)?.stop(signal, GRACE_MS);
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await Promise.all(SERVICE_NAMES.map((name) => this.stopOne(name, signal)));
  }

  private async migrate(): Promise<void> {
    const { root, logDir, abort } = this.options;
    const log = new LogFile(join(logDir, 'migrate.log'));
    const program = { args: PROGRAMS.migrate, cwd: root, env: this.environment(), log };
    await runToEnd('Provisioning', program, abort);
  }

  private environment(): Record<string, string> {
    const { servers, keys } = this.options;
    const { kafkaBrokers, mongoUri } = servers.stack;
    return {
      ...serviceEnvironment({ ports: this.ports, kafkaBrokers, mongoUri, logLevel: 'info', accessLog: true }),
      ...LOAD_FROM_ONE_ADDRESS,
      ...keys.environment(),
      TOPIC_PARTITIONS: PARTITIONS,
    };
  }
}
