import { ApiProblem, BroadsheetClient, type OperationId, type Reply } from '@broadsheet/client';
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

/** Calls routes of the contracts by the client of front ends, as nobody known, and checks each success against its schema. */
export class RouteClient {
  private readonly client: BroadsheetClient;

  constructor(gatewayUrl: string) {
    this.client = new BroadsheetClient({ url: gatewayUrl, retries: 0 });
  }

  async send<TRoute extends Route>(route: TRoute, call: ApiCall = {}): Promise<ApiAnswer<AnswerOf<TRoute>>> {
    const { params: path, ...rest } = call;
    const { status, headers, body } = await this.reply(route.id as OperationId, { path, ...rest });
    if (status < 300) route.answer.parse(body);
    return { status, headers, body: body as AnswerOf<TRoute> };
  }

  /** The body of a success; anything else fails the test and shows the response. */
  async call<TRoute extends Route>(route: TRoute, call: ApiCall = {}): Promise<AnswerOf<TRoute>> {
    const { status, body } = await this.send(route, call);
    if (status >= 300) throw new Error(`${route.id} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Tests send what the types of the client would not let through, and look at refusals as at any response. */
  private async reply(id: OperationId, request: object): Promise<Pick<Reply<unknown>, 'status' | 'headers' | 'body'>> {
    try {
      return await this.client.reply(id, request as never);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      return { status: error.status, headers: error.headers, body: error.document };
    }
  }
}

/** Status and error code of a response. */
export const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];
