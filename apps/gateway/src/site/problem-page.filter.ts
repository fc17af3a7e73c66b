import { currentContext, ErrorTranslations, problemOf, retryAfterOf } from '@broadsheet/platform';
import { Catch, Inject, Injectable, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemPage } from './pages/problem-page.js';
import { SITE_FRAME, type SiteFrame } from './parts/site-document.js';
import { sendProblemPage } from './send-page.js';

/** Shows errors as pages, in plain words. Never shows internals; logs what it hides. */
@Catch()
@Injectable()
export class ProblemPageFilter implements ExceptionFilter {
  private readonly logger = new Logger('Site');

  constructor(
    private readonly translations: ErrorTranslations,
    @Inject(SITE_FRAME) private readonly frame: SiteFrame,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const requestId = currentContext()?.requestId ?? request.id;
    const translated = this.translations.translate(error);
    const { status, code } = problemOf(translated, requestId);
    if (status === 500) this.logger.error(error);
    const seconds = retryAfterOf(translated, code);
    if (seconds !== undefined) void reply.header('retry-after', String(seconds));
    sendProblemPage(problemPage(status, requestId, this.frame), status, reply);
  }
}
