import { failureSentence } from '#failure-sentence.js';
import { failuresAfter, restartDelayMs } from '#restart-policy.js';
import { StartProblem } from '#start-problem.js';
import { untilReady } from '#until-ready.js';
import { type Ending, ManagedProcess, type Program } from '@broadsheet/local-stack';

const GRACE_MS = 5_000;

export interface SupervisedOptions {
  readonly name: string;
  readonly url: string;
  readonly program: Program;
  /** Hears of every death and new start. */
  readonly say: (line: string) => void;
  /** Milliseconds that the first start may take until the service is ready. */
  readonly readyWithinMs: number;
}

/**
 * One service as a process. Once it has been ready it is started again whenever it dies, each time after a longer wait;
 * before, its death is a failure of the start. Nothing is started any more once it is told to stop.
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

  /** Resolves when the service is ready. Throws a StartProblem where it ends before, or is not ready in time. */
  async start(): Promise<void> {
    const { name, url, program, readyWithinMs } = this.options;
    const deadline = performance.now() + readyWithinMs;
    this.launch();
    this.wasReady = await untilReady(url, () => this.running && !this.stopping && performance.now() < deadline);
    if (this.wasReady || this.stopping) return;
    const what = this.running ? `is not ready after ${readyWithinMs / 1000} s` : `ended (${this.lastEnding?.how})`;
    throw new StartProblem(failureSentence(`${name} ${what}`, program));
  }

  /** SIGTERM, and SIGKILL for what is left after five seconds. */
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
    this.options.say(`${this.options.name} ended (${ending.how}); it is started again in ${delay / 1000} s`);
    this.nextStart = setTimeout(() => this.launch(), delay);
  }
}
