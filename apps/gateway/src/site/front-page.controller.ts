import { Controller, Get, Inject, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FrontPageBuilder } from './front-page.builder.js';
import { frontPage } from './pages/front-page.js';
import type { SiteFrame } from './parts/site-document.js';
import { ProblemPageFilter } from './problem-page.filter.js';
import { sendPage } from './send-page.js';
import { SITE_FRAME } from './site-frame.js';

/** `/`: the newest articles, and the newest of each section. */
@Controller()
@UseFilters(ProblemPageFilter)
export class FrontPageController {
  constructor(
    private readonly builder: FrontPageBuilder,
    @Inject(SITE_FRAME) private readonly frame: SiteFrame,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.builder.build();
    sendPage(frontPage(content, this.frame), content.trending !== null, request, reply);
  }
}
