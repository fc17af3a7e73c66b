import { sendTagged } from '#http/send-tagged.js';
import { openApiDocument, routeCatalogue } from '@broadsheet/contracts';
import { entityTagOf } from '@broadsheet/platform';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The API described for programs, from the same routes that it is served by. Made when first asked for. */
@Controller()
export class OpenApiController {
  private made?: { readonly body: string; readonly etag: string };

  @Get('openapi.json')
  read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.made ??= makeDocument();
    sendTagged(request, reply, { ...this.made, type: 'application/json; charset=utf-8', cacheable: true });
  }
}

function makeDocument(): { body: string; etag: string } {
  const body = JSON.stringify(openApiDocument(routeCatalogue));
  return { body, etag: entityTagOf(body) };
}
