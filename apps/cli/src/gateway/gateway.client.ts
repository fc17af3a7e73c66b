import { CommandFailed } from '#cli.errors.js';
import { SECOND_MS, type Problem } from '@broadsheet/contracts';
import { retry } from '@broadsheet/platform';
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

const RETRIES_WITHIN_MS = 30 * SECOND_MS;
const MAX_PAUSE_MS = 2 * SECOND_MS;
const DEADLINE_MS = 20 * SECOND_MS;

/**
 * The API client of the commands. It turns errors into messages for a terminal, and repeats requests that get 429 or 503
 * with `Retry-After` for up to half a minute: everything that commands send may be repeated.
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
    await this.withRetries(() => this.api.signIn(credentials));
  }

  /** The status of the response, also of an error, for callers that check that something does not exist. */
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
    return this.withRetries(() => {
      const attempt = { idempotencyKey, signal: AbortSignal.timeout(DEADLINE_MS), ...request };
      return this.api.call(id, attempt as unknown as RequestOf<TId>);
    });
  }

  private async withRetries<T>(attempt: () => Promise<T>): Promise<T> {
    const isRetryable = (error: unknown): boolean => retryAfterMs(error) !== undefined;
    const backoff = (error: unknown): number => Math.min(retryAfterMs(error) ?? 0, MAX_PAUSE_MS);
    try {
      return await retry(attempt, { isRetryable, backoff, signal: AbortSignal.timeout(RETRIES_WITHIN_MS) });
    } catch (error) {
      throw this.inWords(error);
    }
  }

  private inWords(error: unknown): unknown {
    if (error instanceof ApiProblem) return new CommandFailed(problemMessage(error.document));
    if (error instanceof UnexpectedAnswer) {
      return new CommandFailed(
        `${error.url} responded with ${error.status}, but not like the gateway. Check GATEWAY_URL.`,
      );
    }
    if (!(error instanceof NoAnswer) && (error as Error).name !== 'TimeoutError') return error;
    return new CommandFailed(
      `The gateway at ${this.url} does not respond. Start the system with \`npm start\`, or set GATEWAY_URL.`,
    );
  }
}

/** What the API says in `Retry-After`, if the request may be repeated. */
function retryAfterMs(error: unknown): number | undefined {
  const repeats = error instanceof ApiProblem && [429, 503].includes(error.status);
  return repeats && error.retryAfter !== undefined ? error.retryAfter * SECOND_MS : undefined;
}

/** A problem document for the terminal: what is wrong, where, and the id to mention when asking for help. */
export function problemMessage({ title, detail, code, requestId, errors = [] }: Problem): string {
  const parts = errors.map(({ pointer, message }) => `  ${pointer}: ${message}`);
  const head = parts.length > 0 || !detail ? title : `${title} ${detail}`;
  return [head, ...parts, `  (${code}, request ${requestId})`].join('\n');
}
