import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DocsFiles } from './docs-files.js';

/** Everything from here, nothing inline but the images that Swagger UI's own style sheet holds. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ');

/** The API's documentation in the browser, without any request to elsewhere. */
@Controller('docs')
export class DocsController {
  constructor(private readonly files: DocsFiles) {}

  /** `/docs`, `/docs/` and the page's files. */
  @Get(['', '*'])
  async read(@Param('*') name: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.files.read(name ?? '');
    if (!file) return void reply.callNotFound();
    void reply
      .headers({ 'content-security-policy': POLICY, 'cache-control': 'public, max-age=3600' })
      .type(file.type)
      .send(file.content);
  }
}
