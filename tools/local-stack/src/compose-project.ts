import { folders } from '#folders.js';
import { problems } from '#stack.errors.js';
import { lastWord, runDetached, runCommand } from '#run-command.js';
import { environmentWith } from '#stack.config.js';
import { join } from 'node:path';

const STOP_SECONDS = '3';
const COMPOSE = ['compose', '--file', join(folders.root, 'docker-compose.yml')];

export interface ComposePorts {
  readonly KAFKA_PORT: number;
  readonly MONGO_PORT: number;
}

/** Kafka and MongoDB of docker-compose.yml, started and stopped together. Their data stay in volumes. */
export class ComposeProject {
  private readonly services: string[];
  private readonly ports: ComposePorts;
  private starting: Promise<void> | undefined;
  private stopping: Promise<void> | undefined;

  constructor(services: string[], ports: ComposePorts) {
    this.services = services;
    this.ports = ports;
  }

  /** Starts the services, once, all or none; with `fresh` it removes their data first. */
  up(fresh: boolean): Promise<void> {
    this.starting ??= this.start(fresh);
    return this.starting;
  }

  /** Stops the services, once; they stop even if this process ends first. */
  stop(): Promise<void> {
    const stop = ['stop', '--timeout', STOP_SECONDS, ...this.services];
    this.stopping ??= runDetached('docker', [...COMPOSE, ...stop], this.environment());
    return this.stopping;
  }

  private async start(fresh: boolean): Promise<void> {
    if (fresh) await this.compose(['down', '--volumes']);
    await this.compose(['up', '--detach', '--wait', ...this.services]).catch(async (error: unknown) => {
      await this.stop();
      throw error;
    });
  }

  private async compose(args: string[]): Promise<void> {
    const { ok, output } = await runCommand('docker', [...COMPOSE, ...args], { env: this.environment() });
    if (!ok) throw problemOf(output, this.ports);
  }

  private environment(): NodeJS.ProcessEnv {
    const { KAFKA_PORT, MONGO_PORT } = this.ports;
    return environmentWith({ KAFKA_PORT: String(KAFKA_PORT), MONGO_PORT: String(MONGO_PORT) });
  }
}

/** The problem that Docker's output reports; a port in use is recognized. */
export function problemOf(output: string, { KAFKA_PORT, MONGO_PORT }: ComposePorts): Error {
  const taken = /(?:port is already allocated|address already in use)/.test(output);
  if (taken && output.includes(`:${KAFKA_PORT}`)) return problems.portInUse('Kafka', KAFKA_PORT, 'KAFKA_PORT');
  if (taken && output.includes(`:${MONGO_PORT}`)) return problems.portInUse('MongoDB', MONGO_PORT, 'MONGO_PORT');
  return problems.dockerFailed(lastWord(output));
}
