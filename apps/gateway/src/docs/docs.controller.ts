import { sendTagged } from '#http/send-tagged.js';
import { eventGuide, openApiDocument, routeCatalogue } from '@broadsheet/contracts';
import { entityTagOf } from '@broadsheet/platform';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DocsFiles } from './docs-files.js';
import { guidePage } from './guide-page.js';
import { StreamDocument } from './stream-document.js';

/** All resources come from here, nothing inline except the images in Swagger UI's own style sheet. */
const SWAGGER_POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ');
/** The guide's stylesheet and icon are loaded; nothing is executed. */
const GUIDE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const JSON_TYPE = 'application/json; charset=utf-8';

interface Generated {
  readonly body: string;
  readonly etag: string;
}

/** The documentation of the API and the event stream, for programs and in the browser, without requests to other sites. */
@Controller()
export class DocsController {
  private openApi?: Generated;
  private guide?: Generated;

  constructor(
    private readonly files: DocsFiles,
    private readonly stream: StreamDocument,
  ) {}

  /** The API, from the same routes that serve it. Generated on the first request. */
  @Get('openapi.json')
  readOpenApi(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.openApi ??= generated(JSON.stringify(openApiDocument(routeCatalogue)));
    sendTagged(request, reply, { ...this.openApi, type: JSON_TYPE, cacheable: true });
  }

  /** The event stream. */
  @Get('asyncapi.json')
  readAsyncApi(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const { body, etag } = this.stream;
    sendTagged(request, reply, { body, etag, type: JSON_TYPE, cacheable: true });
  }

  /** The guide to the event stream. Generated on the first request. */
  @Get('docs/events')
  readGuide(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.guide ??= generated(guidePage(eventGuide(this.stream.document, '/asyncapi.json')).source);
    void reply.header('content-security-policy', GUIDE_POLICY);
    sendTagged(request, reply, { ...this.guide, type: 'text/html; charset=utf-8', cacheable: true });
  }

  /** `/docs`, `/docs/` and the files of Swagger UI. */
  @Get(['docs', 'docs/*'])
  async readFile(@Param('*') name: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.files.read(name ?? '');
    if (!file) return void reply.callNotFound();
    void reply
      .headers({ 'content-security-policy': SWAGGER_POLICY, 'cache-control': 'public, max-age=3600' })
      .type(file.type)
      .send(file.content);
  }
}

const generated = (body: string): Generated => ({ body, etag: entityTagOf(body) });
