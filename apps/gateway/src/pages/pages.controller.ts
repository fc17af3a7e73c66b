import { sendTagged } from '#http/send-tagged.js';
import { getPage, type InputOf } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ComposePageUseCase } from './compose-page.use-case.js';

/** An article's page as JSON, for front ends. */
@Controller()
export class PagesController {
  constructor(private readonly composePage: ComposePageUseCase) {}

  @Handles(getPage)
  async read(
    @Input() { params }: InputOf<typeof getPage>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { json, etag, lastModified, page } = await this.composePage.run(params.article);
    const cacheable = page.meta.degraded.length === 0;
    sendTagged(request, reply, { body: json, type: 'application/json; charset=utf-8', etag, lastModified, cacheable });
  }
}
