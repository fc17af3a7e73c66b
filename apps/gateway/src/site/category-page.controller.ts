import { Cursor } from '@broadsheet/contracts';
import { Controller, Get, Inject, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CategoryPageBuilder } from './category-page.builder.js';
import { isCategoryPath } from './html/site-paths.js';
import { PageNotFound } from './page-not-found.errors.js';
import { categoryPage } from './pages/category-page.js';
import type { SiteFrame } from './parts/site-document.js';
import { ProblemPageFilter } from './problem-page.filter.js';
import { sendPage } from './send-page.js';
import { SITE_FRAME } from './site-frame.js';

/** What programs ask for: an unknown address among it is answered as everywhere in the API, not with a page. */
const NOT_OF_THE_SITE = /^\/(?:v\d+|health|metrics|docs|openapi\.json|assets)(?:\/|$)/;

/** `/{category}`, to the sixth level; and, as it takes whatever no other route does, the site's "not found". */
@Controller()
@UseFilters(ProblemPageFilter)
export class CategoryPageController {
  constructor(
    private readonly builder: CategoryPageBuilder,
    @Inject(SITE_FRAME) private readonly frame: SiteFrame,
  ) {}

  @Get('*')
  async show(
    @Query('cursor') cursor: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const path = request.url.replace(/[?#].*$/s, '');
    if (NOT_OF_THE_SITE.test(path)) return void reply.callNotFound();
    if (path.endsWith('/') && isCategoryPath(path.slice(0, -1))) return void reply.redirect(path.slice(0, -1), 301);
    const position = Cursor.optional().safeParse(cursor);
    if (!isCategoryPath(path) || !position.success) throw new PageNotFound();
    const content = await this.builder.build(path, position.data);
    sendPage(categoryPage(content, this.frame), true, request, reply);
  }
}
