import { letIn } from '#access/access-table.js';
import { Door, type DoorAnswer, type DoorRequest } from '#clients/door.js';
import type { Operation } from '#openapi/operations.js';
import { problemFaults } from './problem-faults.js';
import { requestFor } from '#access/requests-by-route.js';
import type { World } from '#access/world.js';

/** What replaces a part of a request that is right otherwise. */
export interface Twist {
  readonly params?: Readonly<Record<string, string>>;
  /** Raw, without its question mark. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Sends requests that are right but for one twist, as somebody whom the route lets in; records the faults of the responses. */
export class Knocker {
  /** The faults of an error response; empty if it is good. */
  readonly faults: string[] = [];
  count = 0;
  private readonly door: Door;

  constructor(
    gatewayUrl: string,
    private readonly world: World,
  ) {
    this.door = new Door(gatewayUrl);
  }

  async knock(operation: Operation, twist: Twist): Promise<DoorAnswer> {
    const answer = await this.door.send(await this.requestOf(operation, twist));
    this.count += 1;
    this.faults.push(...problemFaults(answer).map((fault) => `${operation.operationId} ${fault}: ${answer.text}`));
    return answer;
  }

  close(): void {
    this.door.close();
  }

  private async requestOf(operation: Operation, twist: Twist): Promise<DoorRequest> {
    const kind = letIn(operation.operationId);
    const right = await requestFor(operation.operationId)(this.world, kind);
    const params: Readonly<Record<string, string>> = { ...right.params, ...twist.params };
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const query = twist.query ?? new URLSearchParams(right.query).toString();
    const body = 'body' in twist ? twist.body : right.body;
    return {
      method: operation.method,
      path: `${path}?${query}`,
      headers: {
        ...this.world.cast.headersOf(kind),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...right.headers,
        ...twist.headers,
      },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    };
  }
}
