import { currentContext } from '#context/request-context.js';
import { ErrorTranslations } from '#errors/error-translations.js';
import { problemOf } from '#http/problem.js';
import { retryAfterOf } from '#http/retry-after.js';
import { Catch, Injectable, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { throwError, type Observable } from 'rxjs';

/** The one place where errors become responses. Never shows internals; logs what it hides. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(private readonly translations: ErrorTranslations) {}

  catch(error: unknown, host: ArgumentsHost): Observable<never> | void {
    // A consumer's error is judged by the event strategy, which needs the original.
    if (host.getType() !== 'http') return throwError(() => error);
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  private answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const translated = this.translations.translate(error);
    const problem = problemOf(translated, currentContext()?.requestId ?? request.id);
    if (problem.status === 500) this.logger.error(error);
    const seconds = retryAfterOf(translated, problem.code);
    if (seconds !== undefined) void reply.header('retry-after', String(seconds));
    if (problem.status === 401) void reply.header('www-authenticate', challengeOf(problem.code));
    // The tag that a repetition needs, without reading it again.
    if (problem.currentVersion !== undefined) void reply.header('etag', `"${problem.currentVersion}"`);
    void reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

/** RFC 6750, 3.1: an invalid token is distinguished from a missing one. */
function challengeOf(code: string): string {
  return code === 'TOKEN_INVALID' ? 'Bearer error="invalid_token"' : 'Bearer';
}
