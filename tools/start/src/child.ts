import type { LogFile } from '#log-file.js';
import { bindToThisProcess } from '@broadsheet/local-stack';
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Program {
  /** Arguments for node. */
  readonly args: string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: LogFile;
  /** Its standard input, for what nobody else may see; none where nothing is given. */
  readonly input?: string | undefined;
  /** Hears each line as well. */
  readonly onLine?: ((line: string) => void) | undefined;
}

/** How a process ended, as people say it: `status 1`, `SIGKILL`. */
export interface Ending {
  readonly well: boolean;
  readonly how: string;
}

/**
 * A node program in a process group of its own, so that the terminal's Ctrl-C does not reach it: whoever started it
 * stops it, in the right order. It dies with this process.
 */
export class Child {
  readonly ended: Promise<Ending>;
  private readonly child: ChildProcess;

  constructor({ args, cwd, env, log, input, onLine }: Program) {
    const command = bindToThisProcess(process.execPath, args);
    this.child = spawn(...command, {
      cwd,
      env,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached: true,
    });
    // One that ends before it has read is told by its status.
    this.child.stdin?.on('error', () => undefined).end(input);
    for (const stream of [this.child.stdout, this.child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        log.write(`${line}\n`);
        onLine?.(line);
      });
    }
    this.ended = new Promise((done) => {
      this.child.once('close', (code, signal) => done({ well: code === 0, how: signal ?? `status ${code}` }));
      this.child.once('error', (error) => done({ well: false, how: error.message }));
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Reaches the program and whatever it has started itself. */
  signal(signal: NodeJS.Signals): void {
    const { pid, exitCode, signalCode } = this.child;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    try {
      process.kill(-pid, signal);
    } catch {
      this.child.kill(signal);
    }
  }
}
