import { delay, inSpan, type OpenSpan } from '@broadsheet/platform';
import { Logger } from '@nestjs/common';
import { errors, RoundRobinPool } from 'undici';
import { Admission, type AdmissionLimits } from './admission.js';
import { addressesInTurn } from './addresses-in-turn.js';
import { AnswerCollector, type UpstreamAnswer } from './answer-collector.js';
import { CircuitBreaker, type BreakerLimits } from './circuit-breaker.js';
import { RetryBudget, type RetryLimits } from './retry-budget.js';
import { DeadlineExceeded, type UpstreamFailure, UpstreamUnavailable } from './upstream.errors.js';
import { countShed, observeAttempt, showBreaker } from './upstream-metrics.js';
import { attemptHeaders, describeAttempt, isRepeatable, type UpstreamRequest } from './upstream-request.js';

export interface UpstreamOptions {
  readonly service: string;
  /** For example `http://127.0.0.1:3001`. */
  readonly url: string;
  readonly connections: number;
  readonly answerLimitBytes: number;
  readonly breaker: BreakerLimits;
  readonly admission: AdmissionLimits;
}

const RETRIES: RetryLimits = { ratio: 0.1, burst: 10 };
/** Requests that failed at the same moment are not repeated at the same moment. */
const RETRY_JITTER_MS = 30;
const CONNECT_LIMIT_MS = 1000;
/** A connection is not kept longer, so that new replicas get their share. */
const CONNECTION_AGE_MS = 30_000;
/** A pool that has grown while a service was slow shrinks again soon; services keep idle connections for a minute. */
const IDLE_CONNECTION_MS = 10_000;

/**
 * One service behind the gateway. Every request ends within its deadline: with a response, UpstreamUnavailable or Overloaded.
 * A GET whose connection failed is sent once more, within a budget; nothing else is ever repeated. Requests beyond what the
 * service can handle are refused before they are sent, changes first.
 */
export class Upstream {
  private readonly logger = new Logger('Upstream');
  private readonly pool: RoundRobinPool;
  private readonly breaker: CircuitBreaker;
  private readonly admission: Admission;
  private readonly retries = new RetryBudget(RETRIES);

  constructor(private readonly options: UpstreamOptions) {
    this.breaker = new CircuitBreaker(options.breaker);
    this.admission = new Admission(options.admission, (kind) => countShed(options.service, kind));
    this.pool = new RoundRobinPool(options.url, {
      connections: options.connections,
      connectTimeout: CONNECT_LIMIT_MS,
      connect: { lookup: addressesInTurn() },
      clientTtl: CONNECTION_AGE_MS,
      keepAliveMaxTimeout: IDLE_CONNECTION_MS,
      maxResponseSize: options.answerLimitBytes,
      headersTimeout: 0, // the deadline of the request covers the whole response
      bodyTimeout: 0,
    });
    showBreaker(options.service, this.breaker.state);
  }

  async send(request: UpstreamRequest): Promise<UpstreamAnswer> {
    const now = performance.now();
    if (this.breaker.refuses(now)) throw this.unavailable(request, 'open', 0);
    const kind = request.method === 'GET' ? 'read' : 'write';
    const turn = this.admission.enter(kind, request.deadlineMs);
    if (turn) await turn;
    try {
      return await this.sendWithin(request, now + request.deadlineMs);
    } finally {
      this.admission.leave(kind);
    }
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }

  private async sendWithin(request: UpstreamRequest, endsAt: number): Promise<UpstreamAnswer> {
    this.retries.earn();
    try {
      return await this.attempt(request, Math.max(1, endsAt - performance.now()));
    } catch (error) {
      if (!isRepeatable(request, error) || !this.retries.spend()) throw error;
      await delay(Math.random() * RETRY_JITTER_MS);
      const leftMs = endsAt - performance.now();
      if (leftMs <= 0) throw error;
      return this.attempt(request, leftMs);
    }
  }

  private attempt(request: UpstreamRequest, deadlineMs: number): Promise<UpstreamAnswer> {
    const { service, url } = this.options;
    return inSpan(
      () => describeAttempt(request, service, url),
      (span) => this.sendOnce(request, deadlineMs, span),
    );
  }

  private async sendOnce(request: UpstreamRequest, deadlineMs: number, span?: OpenSpan): Promise<UpstreamAnswer> {
    const startedAt = performance.now();
    if (!this.breaker.admits(startedAt)) throw this.unavailable(request, 'open', 0);
    try {
      const answer = await this.dispatch(request, deadlineMs);
      span?.set({ 'http.response.status_code': answer.status });
      this.answered(`${Math.floor(answer.status / 100)}xx`, startedAt);
      return answer;
    } catch (error) {
      throw this.judge(error, request, startedAt);
    }
  }

  private dispatch({ method, path, headers, body }: UpstreamRequest, deadlineMs: number): Promise<UpstreamAnswer> {
    return new Promise((resolve, reject) => {
      this.pool.dispatch(
        { method, path, headers: attemptHeaders(headers, deadlineMs), body },
        new AnswerCollector({ resolve, reject }, deadlineMs),
      );
    });
  }

  private answered(outcome: string, startedAt: number): void {
    const wasClosed = this.breaker.state === 'closed';
    this.breaker.succeeded();
    observeAttempt(this.options.service, outcome, performance.now() - startedAt);
    if (wasClosed) return;
    showBreaker(this.options.service, this.breaker.state);
    this.logger.log(`${this.options.service} answers again`);
  }

  /** A response that is too large is a response: the service works, and waiting would not help. */
  private judge(error: unknown, request: UpstreamRequest, startedAt: number): unknown {
    if (error instanceof errors.ResponseExceededMaxSizeError || error instanceof errors.InvalidArgumentError) {
      this.answered('refused', startedAt);
      return error;
    }
    const now = performance.now();
    this.breaker.failed(now);
    showBreaker(this.options.service, this.breaker.state);
    this.logger.warn(`${this.options.service}: ${request.method} ${request.path}: ${String(error)}`);
    const failure = error instanceof DeadlineExceeded ? 'timeout' : 'connection';
    return this.unavailable(request, failure, now - startedAt);
  }

  private unavailable({ method }: UpstreamRequest, failure: UpstreamFailure, ms: number): UpstreamUnavailable {
    observeAttempt(this.options.service, failure, ms);
    return new UpstreamUnavailable(failure, method !== 'GET');
  }
}
