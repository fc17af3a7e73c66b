import type { Closing } from '#closing.js';
import type { Programs } from '#programs.js';
import type { Service, ServiceName } from '#services.js';
import { environmentWith, LogFile, type Program, type Stack } from '@broadsheet/local-stack';
import { join } from 'node:path';

/** The part of the stack that a start needs. */
export type Servers = Pick<Stack, 'kafkaBrokers' | 'mongoUri' | 'sources' | 'stop'>;

/** The settings of one start. Programs and servers are data, so that tests can start others. */
export interface SessionOptions {
  readonly root: string;
  readonly dataDir: string;
  readonly ports: Record<ServiceName, number>;
  readonly services: readonly Service[];
  readonly programs: Programs;
  readonly openServers: (say: (line: string) => void) => Promise<Servers>;
  /** The service under development. */
  readonly dev: ServiceName | undefined;
  readonly verbose: boolean;
  readonly logLevel: string;
  readonly print: (line: string) => void;
  readonly closing: Closing;
  /** Aborted when a person wants to stop. */
  readonly abort: AbortSignal;
}

/** One run of the whole system, from the first step to the last. */
export class Session {
  readonly options: SessionOptions;
  readonly logDir: string;
  private readonly compiled: Record<string, string>;
  private environment: Record<string, string>;

  constructor(options: SessionOptions) {
    this.options = options;
    this.logDir = join(options.dataDir, 'logs');
    // Node caches compiled code: every later start of a program takes a fifth less time.
    this.compiled = { NODE_COMPILE_CACHE: join(options.root, 'node_modules', '.cache', 'compile') };
    this.environment = this.compiled;
  }

  /** Sets the environment of every program started from now on. */
  useEnvironment(environment: Record<string, string>): void {
    this.environment = { ...this.compiled, ...environment };
  }

  /** A Node program with its own log file; its output is also printed with `verbose`, or if it is under development. */
  program(name: string, args: string[], extra: Record<string, string> = {}): Program {
    const { root, verbose, dev, print } = this.options;
    const developed = dev !== undefined && (name === dev || name === 'build-watch');
    return {
      args,
      cwd: root,
      env: environmentWith({ ...this.environment, ...extra }),
      log: new LogFile(join(this.logDir, `${name}.log`)),
      onLine: verbose || developed ? (line) => print(`${name} | ${line}`) : undefined,
    };
  }
}
