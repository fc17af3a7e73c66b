import { environmentWith } from '#bench.config.js';
import { onCore } from '#machine/cores.js';
import { bindToThisProcess } from '@broadsheet/local-stack';
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface PinnedProgram {
  readonly core: number;
  /** Arguments for node. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What it writes goes here, without a detour through this process. */
  readonly logFile: string;
}

const GRACE_MS = 10_000;

/** A node program on one core. It never outlives this process. */
export class PinnedProcess {
  readonly ended: Promise<void>;
  private readonly child: ChildProcess;

  constructor(private readonly program: PinnedProgram) {
    const { core, args, env, logFile } = program;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'a');
    const command = onCore(core, bindToThisProcess(process.execPath, [...args]));
    this.child = spawn(...command, { env: environmentWith(env), stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    this.ended = new Promise((done) => {
      this.child.once('exit', () => done());
      this.child.once('error', () => done());
    });
  }

  /** 0 where it could not be started. */
  get pid(): number {
    return this.child.pid ?? 0;
  }

  get running(): boolean {
    return this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** What it wrote, and those that wrote to the same file before. */
  log(): string {
    return readFileSync(this.program.logFile, 'utf8');
  }

  /** What is left after ten seconds is killed. */
  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.running) this.child.kill(signal);
    const killer = setTimeout(() => this.child.kill('SIGKILL'), GRACE_MS);
    await this.ended;
    clearTimeout(killer);
  }
}
