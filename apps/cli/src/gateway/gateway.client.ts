import { CommandFailed } from '#command-failed.errors.js';
import { problemMessage } from '#gateway/problem-message.js';
import {
  ApiProblem,
  BroadsheetClient,
  NoAnswer,
  UnexpectedAnswer,
  type AnswerOf,
  type BareOperationId,
  type ClientOptions,
  type OperationId,
  type RequestOf,
  type Schema,
} from '@broadsheet/client';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 30_000;
const LONGEST_PAUSE_MS = 2000;
const DEADLINE_MS = 20_000;

/**
 * The client of the API, as commands need it: it says in words for a terminal what went wrong, and waits and repeats
 * while the answer is 429 or 503 with `Retry-After`, at most half a minute: what commands send may be repeated.
 */
export class GatewayClient {
  private readonly api: BroadsheetClient;

  constructor(
    private readonly url: string,
    options: Pick<ClientOptions, 'apiKey'> = {},
  ) {
    this.api = new BroadsheetClient({ url, retries: 0, ...options });
  }

  async signIn(credentials: Schema<'SignIn'>): Promise<void> {
    await this.patiently(() => this.api.signIn(credentials));
  }

  /** The status of the answer, whatever it is: for whoever wants to know that something is not there. */
  async statusOf<TId extends OperationId>(id: TId, request: RequestOf<TId>): Promise<number> {
    try {
      return (await this.api.reply(id, request)).status;
    } catch (error) {
      if (error instanceof ApiProblem) return error.status;
      throw this.inWords(error);
    }
  }

  async call<TId extends BareOperationId>(id: TId): Promise<AnswerOf<TId>>;
  async call<TId extends OperationId>(id: TId, request: RequestOf<TId>): Promise<AnswerOf<TId>>;
  async call<TId extends OperationId>(id: TId, request?: RequestOf<TId>): Promise<AnswerOf<TId>> {
    const idempotencyKey = randomUUID(); // one for all attempts
    return this.patiently(() => {
      const attempt = { idempotencyKey, signal: AbortSignal.timeout(DEADLINE_MS), ...request };
      return this.api.call(id, attempt as unknown as RequestOf<TId>);
    });
  }

  private async patiently<T>(attempt: () => Promise<T>): Promise<T> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        const seconds = error instanceof ApiProblem && [429, 503].includes(error.status) ? error.retryAfter : undefined;
        if (seconds === undefined || performance.now() > giveUpAt) throw this.inWords(error);
        await pause(Math.min(seconds * 1000, LONGEST_PAUSE_MS));
      }
    }
  }

  private inWords(error: unknown): unknown {
    if (error instanceof ApiProblem) return new CommandFailed(problemMessage(error.document));
    if (error instanceof UnexpectedAnswer) {
      return new CommandFailed(
        `${error.url} answered ${error.status}, and not as the gateway does. Is GATEWAY_URL right?`,
      );
    }
    if (!(error instanceof NoAnswer) && (error as Error).name !== 'TimeoutError') return error;
    return new CommandFailed(
      `The gateway at ${this.url} does not answer. Start the system with \`npm start\`, or set GATEWAY_URL.`,
    );
  }
}
