import { CommandFailed } from '#command-failed.errors.js';
import { problemMessage } from '#gateway/problem-message.js';
import { Problem, type AnswerOf, type Route } from '@broadsheet/contracts';
import { setTimeout as pause } from 'node:timers/promises';

/** Values for the braces of the path, and the body. */
interface RouteCall {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const PATIENCE_MS = 30_000;
const DEADLINE_MS = 20_000;

/**
 * Calls routes of the contracts at the gateway, as any client does.
 * Waits and repeats while the answer is 503 with `Retry-After`, at most half a minute: imports may be repeated.
 */
export class GatewayClient {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  async call<TRoute extends Route>(route: TRoute, call: RouteCall = {}): Promise<AnswerOf<TRoute>> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (;;) {
      const response = await this.send(route, call);
      if (response.ok) return (await response.json()) as AnswerOf<TRoute>;
      const retryAfter = Number(response.headers.get('retry-after'));
      if (response.status !== 503 || !(retryAfter > 0) || performance.now() > giveUpAt) {
        throw new CommandFailed(await describe(response));
      }
      await response.body?.cancel();
      await pause(Math.min(retryAfter * 1000, 2000));
    }
  }

  private async send(route: Route, { params = {}, body }: RouteCall): Promise<Response> {
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    try {
      return await fetch(this.url + path, {
        method: route.method,
        headers: { authorization: `Bearer ${this.token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
        signal: AbortSignal.timeout(DEADLINE_MS),
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    } catch {
      throw new CommandFailed(
        `The gateway at ${this.url} does not answer. Start the system with \`npm start\`, or set GATEWAY_URL.`,
      );
    }
  }
}

async function describe(response: Response): Promise<string> {
  const text = await response.text();
  try {
    return problemMessage(Problem.parse(JSON.parse(text)));
  } catch {
    return `${response.url} answered ${response.status}, and not as the gateway does. Is GATEWAY_URL right?`;
  }
}
