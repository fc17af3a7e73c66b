import { ArticleParam } from '@broadsheet/contracts';
import { Controller, Get, Inject, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ArticlePageBuilder } from './article-page.builder.js';
import { discussionPosition } from './discussion-position.js';
import { articleHref } from './html/site-paths.js';
import { PageNotFound } from './page-not-found.errors.js';
import { articlePage } from './pages/article-page.js';
import type { SiteFrame } from './parts/site-document.js';
import { ProblemPageFilter } from './problem-page.filter.js';
import { ASK_EACH_TIME, sendPage } from './send-page.js';
import { SITE_FRAME } from './site-frame.js';

/** `/articles/{article}`: one address for each article; ids, numbers and former slugs lead there. */
@Controller('articles')
@UseFilters(ProblemPageFilter)
export class ArticlePageController {
  constructor(
    private readonly builder: ArticlePageBuilder,
    @Inject(SITE_FRAME) private readonly frame: SiteFrame,
  ) {}

  @Get(':article')
  async show(
    @Param('article') article: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!ArticleParam.safeParse(article).success) throw new PageNotFound();
    const content = await this.builder.build(article, discussionPosition(request.query));
    const { slug } = content.page.article;
    if (slug === article) sendPage(articlePage(content, this.frame), content.complete, request, reply);
    else void reply.header('cache-control', ASK_EACH_TIME).redirect(articleHref(slug), 301);
  }
}
