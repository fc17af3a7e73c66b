import { freshPrefix, kafkaBrokers } from '@broadsheet/testing';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly lines: string[];
  readonly errors: string;
  readonly status: number | null;
}

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** The built command line as a process of its own, on topics of its own. */
export class CliProcess {
  readonly prefix = freshPrefix();

  constructor(private readonly brokers = kafkaBrokers().join()) {}

  async run(...args: string[]): Promise<Ended> {
    const child = this.start(args);
    const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { lines: out.split('\n').filter(Boolean), errors, status: child.exitCode };
  }

  /** As behind `| head`: the pipe is closed after its first bytes. */
  async runUntilLine(...args: string[]): Promise<Ended> {
    const child = this.start(args);
    const ended = Promise.all([text(child.stderr), once(child, 'close')]);
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    child.stdout.destroy();
    const [errors] = await ended;
    return { lines: String(chunk).split('\n'), errors, status: child.exitCode };
  }

  private start(args: readonly string[]) {
    const env = { PATH: process.execPath, KAFKA_BROKERS: this.brokers, NAME_PREFIX: this.prefix };
    return spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  }
}
