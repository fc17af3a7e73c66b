import { programProblem } from '#start.errors.js';
import { untilReady } from '#until-ready.js';
import { type Ending, ManagedProcess, type Program } from '@broadsheet/local-stack';

const GRACE_MS = 5_000;
const FIRST_RESTART_MS = 500;
const MAX_RESTART_MS = 30_000;
const STEADY_MS = 30_000;

export interface SupervisedOptions {
  readonly name: string;
  readonly url: string;
  readonly program: Program;
  /** Receives a line about every unexpected end and restart. */
  readonly say: (line: string) => void;
  /** Time limit for the service to become ready. */
  readonly readyWithinMs: number;
}

/**
 * One service as a process. Once it has been ready it is restarted whenever it ends, each time after a longer wait;
 * before that, its end is a failure of the start. After `stop` or `kill` it is never restarted.
 */
export class SupervisedService {
  private readonly options: SupervisedOptions;
  private child: ManagedProcess | undefined;
  private running = false;
  private wasReady = false;
  private stopping = false;
  private failures = 0;
  private nextStart: NodeJS.Timeout | undefined;
  private lastEnding: Ending | undefined;

  constructor(options: SupervisedOptions) {
    this.options = options;
  }

  get pid(): number | undefined {
    return this.running ? this.child?.pid : undefined;
  }

  /** Resolves when the service is ready. Throws a StartProblem if it ends before, or is not ready in time. */
  async start(): Promise<void> {
    const { name, url, program, readyWithinMs } = this.options;
    const deadline = performance.now() + readyWithinMs;
    this.launch();
    this.wasReady = await untilReady(url, () => this.running && !this.stopping && performance.now() < deadline);
    if (this.wasReady || this.stopping) return;
    const what = this.running ? `is not ready after ${readyWithinMs / 1000} s` : `ended (${this.lastEnding?.how})`;
    throw programProblem(`${name} ${what}`, program);
  }

  /** Sends SIGTERM, then SIGKILL after five seconds. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.nextStart);
    await this.child?.stop('SIGTERM', GRACE_MS);
  }

  kill(): void {
    this.stopping = true;
    this.child?.signal('SIGKILL');
  }

  private launch(): void {
    const startedAt = performance.now();
    this.child = new ManagedProcess(this.options.program);
    this.running = true;
    void this.child.ended.then((ending) => this.onEnd(ending, performance.now() - startedAt));
  }

  private onEnd(ending: Ending, ranForMs: number): void {
    this.running = false;
    this.lastEnding = ending;
    if (this.stopping || !this.wasReady) return;
    this.failures = failuresAfter(this.failures, ranForMs);
    const delay = restartDelayMs(this.failures);
    this.options.say(`${this.options.name} ended (${ending.how}); it restarts in ${delay / 1000} s`);
    this.nextStart = setTimeout(() => this.launch(), delay);
  }
}

/** The number of unexpected ends in a row, without a steady run between them. */
export function failuresAfter(failures: number, ranForMs: number): number {
  return ranForMs >= STEADY_MS ? 1 : failures + 1;
}

/** Milliseconds until the next start: 0.5 s after the first failure, doubling up to 30 s. */
export function restartDelayMs(failures: number): number {
  return Math.min(FIRST_RESTART_MS * 2 ** (failures - 1), MAX_RESTART_MS);
}
