import { TooManyConcurrentRequests } from './limits.errors.js';
import type { ServerResponse } from 'node:http';

/** Limits the concurrent requests of each client at this gateway. It holds only clients that have one. */
export class ConcurrentRequests {
  private readonly byClient = new Map<string, number>();

  constructor(private readonly max: number) {}

  /** Counts a request until its response or its connection ends. Throws TooManyConcurrentRequests. */
  enter(client: string, response: ServerResponse): void {
    const count = (this.byClient.get(client) ?? 0) + 1;
    if (count > this.max) throw new TooManyConcurrentRequests(this.max);
    this.byClient.set(client, count);
    response.once('close', () => this.leave(client));
  }

  /** Clients that have a request in progress. */
  get clients(): number {
    return this.byClient.size;
  }

  private leave(client: string): void {
    const count = (this.byClient.get(client) ?? 1) - 1;
    if (count === 0) this.byClient.delete(client);
    else this.byClient.set(client, count);
  }
}
