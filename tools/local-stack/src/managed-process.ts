import { bindToThisProcess, onCore } from '#bound-command.js';
import type { LogFile } from '#log-file.js';
import { poll } from '@broadsheet/platform/concurrency';
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

const GRACE_MS = 6_000;
const POLL_EVERY_MS = 25;

/** A program to run. */
export interface Program {
  /** Node by default. */
  readonly command?: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** The whole environment; this process's own by default. */
  readonly env?: NodeJS.ProcessEnv;
  readonly log: LogFile;
  /** Its standard input, for secrets that must not appear among the arguments; none by default. */
  readonly input?: string | undefined;
  /** Receives each line of output. Without it the program writes to the log file directly. */
  readonly onLine?: ((line: string) => void) | undefined;
  /** The CPU core it runs on; any by default. */
  readonly core?: number;
}

/** How a process ended: `status 1`, `SIGKILL`. */
export interface Ending {
  readonly well: boolean;
  readonly how: string;
}

/**
 * A child process with a log file. It has a separate process group, so that the terminal's Ctrl-C does not reach it:
 * its parent stops it, in the right order. It never outlives this process.
 */
export class ManagedProcess {
  readonly ended: Promise<Ending>;
  readonly program: Program;
  private readonly child: ChildProcess;

  constructor(program: Program) {
    this.program = program;
    this.child = launch(program);
    this.ended = new Promise((done) => {
      this.child.once('close', (code, signal) => done({ well: code === 0, how: signal ?? `status ${code}` }));
      this.child.once('error', (error) => done({ well: false, how: error.message }));
    });
    killWithThisProcess(this);
  }

  /** Undefined if the program could not be started. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  get running(): boolean {
    return this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves to true once the log contains `text`, to false if the process ends or the time is up first. */
  async logs(text: string, withinMs: number): Promise<boolean> {
    const look = (): 'found' | 'ended' | undefined => {
      if (!this.running) return 'ended';
      return this.program.log.text().includes(text) ? 'found' : undefined;
    };
    return (await poll(look, { everyMs: POLL_EVERY_MS, withinMs })) === 'found';
  }

  /** Signals the program and every process it has started. */
  signal(signal: NodeJS.Signals): void {
    if (this.child.pid === undefined || !this.running) return;
    try {
      process.kill(-this.child.pid, signal);
    } catch {
      this.child.kill(signal);
    }
  }

  /** Sends the signal and waits for the end; a process that still runs after `graceMs` is killed. */
  async stop(signal: NodeJS.Signals = 'SIGTERM', graceMs: number = GRACE_MS): Promise<Ending> {
    this.signal(signal);
    const killer = setTimeout(() => this.signal('SIGKILL'), graceMs);
    const ending = await this.ended;
    clearTimeout(killer);
    return ending;
  }
}

function launch({ command = process.execPath, args, cwd, env, log, input, onLine, core }: Program): ChildProcess {
  const bound = bindToThisProcess(command, [...args]);
  const file = log.open();
  const output = onLine === undefined ? file : 'pipe';
  const child = spawn(...(core === undefined ? bound : onCore(core, bound)), {
    cwd,
    env,
    stdio: [input === undefined ? 'ignore' : 'pipe', output, output],
    detached: true,
  });
  // A program that ends before it has read its input reports this by its exit status.
  child.stdin?.on('error', () => undefined).end(input);
  if (onLine === undefined) closeSync(file);
  else copyLines(child, file, onLine);
  return child;
}

function copyLines(child: ChildProcess, file: number, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      writeSync(file, `${line}\n`);
      onLine(line);
    });
  }
  child.once('close', () => closeSync(file));
}

const running = new Set<ManagedProcess>();
const killAll = (): void => running.forEach((one) => one.signal('SIGKILL'));

/** For systems without setpriv, and for a parent that exits early. One listener serves all processes. */
function killWithThisProcess(one: ManagedProcess): void {
  if (running.size === 0) process.on('exit', killAll);
  running.add(one);
  void one.ended.then(() => {
    running.delete(one);
    if (running.size === 0) process.off('exit', killAll);
  });
}
