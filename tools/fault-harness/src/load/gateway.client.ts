import type { AnsweredOperation } from '#load/operation.js';

export interface GatewayRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly token?: string | undefined;
  readonly ifMatch?: number | undefined;
  /** Of a request that creates: the same again creates nothing new. */
  readonly idempotencyKey?: string | undefined;
  readonly body?: unknown;
}

/** A response, or its absence. */
export interface Answer extends Omit<AnsweredOperation, 'n' | 'id' | 'answeredVersion'> {
  readonly body: Readonly<Record<string, unknown>>;
}

/** Refusals that say for certain that nothing was changed, although they are 503. */
const CERTAIN = new Set(['ARTICLE_NOT_KNOWN_YET', 'TOO_MANY_CONCURRENT_CHANGES', 'NOT_READY']);

/** Sends one request with a time limit. Never throws: a missing response is a result too. */
export class GatewayClient {
  private readonly url: string;
  private readonly limitMs: number;

  constructor(url: string, limitMs: number) {
    this.url = url;
    this.limitMs = limitMs;
  }

  async send(request: GatewayRequest): Promise<Answer> {
    const begun = performance.now();
    const tookMs = (): number => Math.round(performance.now() - begun);
    try {
      const response = await fetch(this.url + request.path, {
        method: request.method,
        headers: headersOf(request),
        body: request.body === undefined ? null : JSON.stringify(request.body),
        signal: AbortSignal.timeout(this.limitMs),
      });
      const { status } = response;
      const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
      const code = typeof body['code'] === 'string' ? body['code'] : null;
      const retryAfter = response.headers.has('retry-after');
      return { outcome: outcomeOf(status, code), status, code, retryAfter, body, tookMs: tookMs() };
    } catch (error) {
      const code = `NO_ANSWER: ${causeOf(error)}`;
      return { outcome: 'unknown', status: null, code, retryAfter: false, body: {}, tookMs: tookMs() };
    }
  }
}

/** A 5xx leaves it open whether the change was made, unless its code says more. */
export function outcomeOf(status: number, code: string | null): Answer['outcome'] {
  if (status < 300) return 'acknowledged';
  return status < 500 || CERTAIN.has(code ?? '') ? 'failed' : 'unknown';
}

function headersOf({ token, ifMatch, idempotencyKey, body }: GatewayRequest): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

function causeOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message : message;
}
