import { readInput } from '#http/read-input.js';
import { routeOf, type RouteRequest } from '#http/route-request.js';
import { IdempotencyRecords, type Claim } from '#idempotency/idempotency-records.js';
import { keyedRequest, keyIn } from '#idempotency/keyed-request.js';
import { Injectable, Logger, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';

const REPLAYED_HEADER = 'idempotency-replayed';

/**
 * Of requests with one `Idempotency-Key` one creates, and all get its response
 * (https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07). Only successes are kept: after a
 * refusal the same request is handled again. A request without a key passes, and costs nothing.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger('Idempotency');

  constructor(private readonly records: IdempotencyRecords) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<RouteRequest>();
    const key = keyIn(request.headers);
    return key === undefined
      ? next.handle()
      : from(this.answer(key, request, http.getResponse<FastifyReply>(), () => lastValueFrom(next.handle())));
  }

  private async answer(
    key: string,
    request: RouteRequest,
    reply: FastifyReply,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    // Read before anything is kept: what the schema refuses leaves the key free.
    const input = request.input ?? readInput(request);
    const { params, query, body, caller } = input;
    const operation = routeOf(request)?.id ?? '';
    const keyed = keyedRequest({ operation, caller, key, content: [params, query, body] });
    const claimed = await this.records.claim(keyed);
    if ('answer' in claimed) {
      void reply.header(REPLAYED_HEADER, 'true');
      return JSON.parse(claimed.answer) as unknown;
    }
    request.input = { ...input, creation: claimed.claim.creation };
    return this.attempt(claimed.claim, work);
  }

  private async attempt(claim: Claim, work: () => Promise<unknown>): Promise<unknown> {
    const answer = await work().catch(async (error: unknown) => {
      throw await this.records.fail(claim, error).catch(() => error);
    });
    // The thing is made, so the response is a success whatever becomes of its record: the next attempt finds the thing.
    await this.records
      .complete(claim, JSON.stringify(answer))
      .catch((error: unknown) => this.logger.warn(`An answer was not kept: ${String(error)}`));
    return answer;
  }
}
