import type { Dispatcher } from 'undici';
import { DeadlineExceeded } from './upstream.errors.js';

/** The whole response of a service, not parsed. */
export interface UpstreamAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** How the promise of a response is settled. */
interface Settle {
  readonly resolve: (answer: UpstreamAnswer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Collects one whole response without a stream object, which keeps the hop cheap.
 * Settles exactly once, and not later than its deadline, whatever the connection does.
 */
export class AnswerCollector implements Dispatcher.DispatchHandler {
  private readonly timer: NodeJS.Timeout;
  private readonly chunks: Buffer[] = [];
  private controller?: Dispatcher.DispatchController;
  private late?: DeadlineExceeded;
  private status = 0;
  private headers: UpstreamAnswer['headers'] = {};

  constructor(
    private readonly settle: Settle,
    deadlineMs: number,
  ) {
    this.timer = setTimeout(() => this.giveUp(), deadlineMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.late) controller.abort(this.late);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: UpstreamAnswer['headers']): void {
    this.status = status;
    this.headers = headers;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    clearTimeout(this.timer);
    const [first, ...more] = this.chunks;
    const body = first && more.length === 0 ? first : Buffer.concat(this.chunks);
    this.settle.resolve({ status: this.status, headers: this.headers, body });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    clearTimeout(this.timer);
    this.settle.reject(error);
  }

  /** A request that still waits for a connection is aborted as soon as it gets one. */
  private giveUp(): void {
    this.late = new DeadlineExceeded('The response did not come in time.');
    this.settle.reject(this.late);
    this.controller?.abort(this.late);
  }
}
