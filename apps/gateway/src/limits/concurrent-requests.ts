import { TooManyConcurrentRequests } from './limits.errors.js';
import type { ServerResponse } from 'node:http';

/** How many requests of each client are under way at this gateway. It knows only clients that have one. */
export class ConcurrentRequests {
  private readonly byClient = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Counts a request until its answer has ended, or its connection has. Throws TooManyConcurrentRequests. */
  enter(client: string, response: ServerResponse): void {
    const count = (this.byClient.get(client) ?? 0) + 1;
    if (count > this.most) throw new TooManyConcurrentRequests(this.most);
    this.byClient.set(client, count);
    response.once('close', () => this.leave(client));
  }

  /** Clients that have a request under way. */
  get clients(): number {
    return this.byClient.size;
  }

  private leave(client: string): void {
    const count = (this.byClient.get(client) ?? 1) - 1;
    if (count === 0) this.byClient.delete(client);
    else this.byClient.set(client, count);
  }
}
