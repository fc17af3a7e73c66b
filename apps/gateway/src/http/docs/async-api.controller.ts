import { sendTagged } from '#http/send-tagged.js';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StreamDocument } from './stream-document.js';

/** The event stream described for programs. */
@Controller()
export class AsyncApiController {
  constructor(private readonly stream: StreamDocument) {}

  @Get('asyncapi.json')
  read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const { body, etag } = this.stream;
    sendTagged(request, reply, { body, etag, type: 'application/json; charset=utf-8', cacheable: true });
  }
}
