import { CommandFailed } from '#command-failed.errors.js';
import { problemMessage } from '#gateway/problem-message.js';
import { Problem, type AnswerOf, type Route } from '@broadsheet/contracts';
import { setTimeout as pause } from 'node:timers/promises';

/** Values for the braces of the path, the query, the body, and what goes into headers. */
interface RouteCall {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The version that a change is based on, sent as `If-Match`. */
  readonly version?: number;
  /** The request's id, which its events carry as their correlation id; the gateway makes one where none is given. */
  readonly requestId?: string;
}

const PATIENCE_MS = 30_000;
const DEADLINE_MS = 20_000;

/**
 * Calls routes of the contracts at the gateway, as any client does.
 * Waits and repeats while the answer is 429 or 503 with `Retry-After`, at most half a minute: imports may be repeated.
 */
export class GatewayClient {
  constructor(
    private readonly url: string,
    private readonly token?: string,
  ) {}

  /** The status of the answer, whatever it is: for whoever wants to know that something is not there. */
  async statusOf(route: Route, call: RouteCall = {}): Promise<number> {
    const response = await this.send(route, call);
    await response.body?.cancel();
    return response.status;
  }

  async call<TRoute extends Route>(route: TRoute, call: RouteCall = {}): Promise<AnswerOf<TRoute>> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (;;) {
      const response = await this.send(route, call);
      if (response.ok) return (response.status === 204 ? undefined : await response.json()) as AnswerOf<TRoute>;
      const retryAfter = Number(response.headers.get('retry-after'));
      if (![429, 503].includes(response.status) || !(retryAfter > 0) || performance.now() > giveUpAt) {
        throw new CommandFailed(await describe(response));
      }
      await response.body?.cancel();
      await pause(Math.min(retryAfter * 1000, 2000));
    }
  }

  private async send(route: Route, call: RouteCall): Promise<Response> {
    const { body } = call;
    try {
      return await fetch(this.url + addressOf(route, call), {
        method: route.method,
        headers: this.headersOf(call),
        signal: AbortSignal.timeout(DEADLINE_MS),
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    } catch {
      throw new CommandFailed(
        `The gateway at ${this.url} does not answer. Start the system with \`npm start\`, or set GATEWAY_URL.`,
      );
    }
  }

  private headersOf({ body, version, requestId }: RouteCall): Record<string, string> {
    return {
      ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...(requestId === undefined ? {} : { 'x-request-id': requestId }),
    };
  }
}

function addressOf({ path }: Route, { params = {}, query = {} }: RouteCall): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = new URLSearchParams(query).toString();
  return asked === '' ? filled : `${filled}?${asked}`;
}

async function describe(response: Response): Promise<string> {
  const text = await response.text();
  try {
    return problemMessage(Problem.parse(JSON.parse(text)));
  } catch {
    return `${response.url} answered ${response.status}, and not as the gateway does. Is GATEWAY_URL right?`;
  }
}
