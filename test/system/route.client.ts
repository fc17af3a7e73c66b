import type { AnswerOf, Route } from '@broadsheet/contracts';

export interface ApiCall {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiAnswer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** Calls routes of the contracts at a gateway as nobody known, and checks each success against its schema. */
export class RouteClient {
  constructor(private readonly gatewayUrl: string) {}

  async send<TRoute extends Route>(route: TRoute, call: ApiCall = {}): Promise<ApiAnswer<AnswerOf<TRoute>>> {
    const { params = {}, query = {}, body, headers = {} } = call;
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const response = await fetch(`${this.gatewayUrl}${path}?${new URLSearchParams(query).toString()}`, {
      method: route.method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    if (response.ok) route.answer.parse(answer);
    return { status: response.status, headers: response.headers, body: answer as AnswerOf<TRoute> };
  }

  /** The body of a success; anything else fails the test with what was answered. */
  async call<TRoute extends Route>(route: TRoute, call: ApiCall = {}): Promise<AnswerOf<TRoute>> {
    const { status, body } = await this.send(route, call);
    if (status >= 300) throw new Error(`${route.id} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }
}
