import { BenchProblem } from '#bench.errors.js';
import { type Dispatcher, Pool } from 'undici';

export interface Call {
  readonly method?: Dispatcher.HttpMethod;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

const CONNECTIONS = 64;

/** Calls one address over connections that stay open. */
export class HttpClient {
  private readonly pool: Pool;

  constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {
    this.pool = new Pool(url, { connections: CONNECTIONS });
  }

  async send({ method = 'GET', path, body, headers = {} }: Call): Promise<Answer> {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const request = { method, path, headers: { ...this.headers, ...type, ...headers } };
    const answer = await this.pool.request(body === undefined ? request : { ...request, body: JSON.stringify(body) });
    const text = await answer.body.text();
    return { status: answer.statusCode, json: text === '' ? null : JSON.parse(text) };
  }

  /** The JSON of a success. Throws a BenchProblem with anything else. */
  async call<T>(call: Call): Promise<T> {
    return this.success<T>(call, await this.send(call));
  }

  /** The same, but null where the response is 503: under overload that is a valid response too. */
  async callUnlessBusy<T>(call: Call): Promise<T | null> {
    const answer = await this.send(call);
    return answer.status === 503 ? null : this.success<T>(call, answer);
  }

  private success<T>({ method = 'GET', path }: Call, { status, json }: Answer): T {
    if (status >= 200 && status < 300) return json as T;
    throw new BenchProblem(`${method} ${this.url}${path} answered ${status}: ${JSON.stringify(json)}`);
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}
