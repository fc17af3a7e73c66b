import { Agent, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { ApiCall } from './route.client.js';
import type { Route } from '@broadsheet/contracts';

/** A request that is sent as it is: no client library tidies its path, doubles its headers or refuses its body. */
export interface DoorRequest {
  readonly method: string;
  /** With its query, encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface DoorAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Undefined where the response is not JSON. */
  readonly json: unknown;
}

const CONNECTIONS = 32;
/** Longer than any deadline of the gateway: what takes longer hangs. */
const HANGS_AFTER_MS = 15_000;

/** Knocks at one address, with as many connections as a busy front end has. */
export class Door {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

  constructor(private readonly origin: string) {}

  /** Rejects where no response comes in time. */
  async send({ method, path, headers = {}, body }: DoorRequest): Promise<DoorAnswer> {
    const { hostname, port } = new URL(this.origin);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request({
      ...{ hostname, port, method, path, agent: this.agent, signal: AbortSignal.timeout(HANGS_AFTER_MS) },
      headers: { ...length, ...headers },
    });
    sent.end(body);
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const answer = await text(response);
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      text: answer,
      json: jsonOf(response, answer),
    };
  }

  close(): void {
    this.agent.destroy();
  }
}

function jsonOf({ headers }: IncomingMessage, answer: string): unknown {
  if (!/\bjson\b/.test(headers['content-type'] ?? '') || answer === '') return undefined;
  return JSON.parse(answer);
}

/** Calls routes at a service itself, past the gateway. openapi.json does not describe those responses. */
export class DirectClient {
  private readonly doors: ReadonlyMap<string, Door>;

  constructor(urls: ReadonlyMap<string, string>) {
    this.doors = new Map([...urls].map(([service, url]) => [service, new Door(url)]));
  }

  async send(
    route: Route,
    { params = {}, query = {}, body, headers }: ApiCall,
  ): Promise<{ status: number; body: unknown }> {
    const door = this.doors.get(route.service);
    if (!door) throw new Error(`${route.service} has no address`);
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const { status, json } = await door.send({
      method: route.method,
      path: `${path}?${new URLSearchParams(query).toString()}`,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status, body: json };
  }

  close(): void {
    for (const door of this.doors.values()) door.close();
  }
}
