import { sendTagged } from '#http/send-tagged.js';
import { eventGuide } from '@broadsheet/contracts';
import { entityTagOf } from '@broadsheet/platform';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { guidePage } from './guide-page.js';
import { StreamDocument } from './stream-document.js';

/** The guide's stylesheet and icon are loaded; nothing is executed. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The event stream described for people. Made when first asked for. */
@Controller()
export class EventGuideController {
  private made?: { readonly body: string; readonly etag: string };

  constructor(private readonly stream: StreamDocument) {}

  @Get('docs/events')
  read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.made ??= this.make();
    void reply.header('content-security-policy', POLICY);
    sendTagged(request, reply, { ...this.made, type: 'text/html; charset=utf-8', cacheable: true });
  }

  private make(): { body: string; etag: string } {
    const body = guidePage(eventGuide(this.stream.document, '/asyncapi.json')).source;
    return { body, etag: entityTagOf(body) };
  }
}
