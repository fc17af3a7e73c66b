import { processFigures, type ProcessFigures } from '#system/process-figures.js';
import type { Ending, ManagedProcess } from '@broadsheet/local-stack';
import { type ServiceName, untilReady } from '@broadsheet/start';

const READY_WITHIN_MS = 60_000;

/** One process of a service, which a test may kill, freeze and look into. It is gone for good once it has ended. */
export class RunningService {
  /** The service, and for a replica its number: `comments`, `comments-2`. */
  readonly name: string;
  readonly service: ServiceName;
  readonly url: string;
  private readonly child: ManagedProcess;
  private ending: Ending | undefined;

  constructor({
    name,
    service,
    url,
    child,
  }: {
    name: string;
    service: ServiceName;
    url: string;
    child: ManagedProcess;
  }) {
    this.name = name;
    this.service = service;
    this.url = url;
    this.child = child;
    void child.ended.then((ending) => (this.ending = ending));
  }

  get running(): boolean {
    return this.ending === undefined;
  }

  /** Throws where the process was never started. */
  get pid(): number {
    const { pid } = this.child;
    if (pid === undefined) throw new Error(`${this.name} has no process`);
    return pid;
  }

  get ended(): Promise<Ending> {
    return this.child.ended;
  }

  /** The process stands still until `continue`; its sockets stay open and there are no responses. */
  freeze(): void {
    this.child.signal('SIGSTOP');
  }

  continue(): void {
    this.child.signal('SIGCONT');
  }

  /** Sends the signal and resolves when the process has ended. A frozen one is continued, so that it receives it. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<Ending> {
    this.child.signal(signal);
    if (signal === 'SIGTERM') this.continue();
    return this.child.ended;
  }

  /** Resolves when `/health/ready` says yes. Rejects where the process ends before, or the deadline passes. */
  async untilReady(withinMs: number = READY_WITHIN_MS): Promise<void> {
    const deadline = performance.now() + withinMs;
    const ready = await untilReady(this.url, () => this.running && performance.now() < deadline);
    if (ready) return;
    const why = this.running ? `is not ready after ${withinMs / 1000} s` : `ended (${this.ending?.how})`;
    throw new Error(`${this.name} ${why}`);
  }

  /** Memory and handles now. */
  figures(): Promise<ProcessFigures> {
    return processFigures(this.pid);
  }
}
