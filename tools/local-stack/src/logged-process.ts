import { bindToThisProcess } from '#bound-command.js';
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 25;
const GRACE_MS = 6_000;

/**
 * A child process that writes to a log file of its own and ends when this process does.
 * It never hears the terminal's Ctrl-C: whoever started it stops it, in the right order.
 */
export class LoggedProcess {
  readonly logFile: string;
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;

  constructor(command: string, args: string[], logFile: string) {
    this.logFile = logFile;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'w');
    this.child = spawn(...bindToThisProcess(command, args), { stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    this.ended = new Promise((done) => {
      this.child.once('exit', () => done());
      this.child.once('error', () => done());
    });
    this.endWithParent();
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  get running(): boolean {
    return this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  /** Resolves to true once the log holds `sign`, to false when the process ends or the deadline passes before. */
  async says(sign: string, deadlineMs: number): Promise<boolean> {
    const deadline = performance.now() + deadlineMs;
    while (this.running && performance.now() < deadline) {
      if (this.log().includes(sign)) return true;
      await pause(LOOK_EVERY_MS);
    }
    return false;
  }

  /** Waits for the end; true when the process says that all went well. */
  async endsWell(): Promise<boolean> {
    await this.ended;
    return this.child.exitCode === 0;
  }

  /**
   * Sends the signal and waits for the end; what is left after the grace time is killed.
   * Resolves to true when the process was killed and could not tidy up.
   */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<boolean> {
    if (this.running) {
      this.child.kill(signal);
      const killer = setTimeout(() => this.child.kill('SIGKILL'), GRACE_MS);
      await this.ended;
      clearTimeout(killer);
    }
    return this.child.signalCode === 'SIGKILL';
  }

  /** For systems without setpriv, and for a parent that leaves early. */
  private endWithParent(): void {
    const kill = (): void => void this.child.kill('SIGKILL');
    process.once('exit', kill);
    void this.ended.then(() => process.off('exit', kill));
  }
}
