import { ASK_EACH_TIME } from '#http/send-tagged.js';
import { ArticleParam, Cursor } from '@broadsheet/contracts';
import { Controller, Get, Inject, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ArticlePageBuilder, discussionPosition } from './article-page.builder.js';
import { CategoryPageBuilder } from './category-page.builder.js';
import { FrontPageBuilder } from './front-page.builder.js';
import { articleHref, isCategoryPath } from './html/site-paths.js';
import { articlePage } from './pages/article-page.js';
import { categoryPage } from './pages/category-page.js';
import { frontPage } from './pages/front-page.js';
import { SITE_FRAME, type SiteFrame } from './parts/site-document.js';
import { ProblemPageFilter } from './problem-page.filter.js';
import { sendPage } from './send-page.js';
import { PageNotFound } from './site.errors.js';

/** Addresses for programs: an unknown one among them gets a problem document as everywhere in the API, not a page. */
const NOT_OF_THE_SITE = /^\/(?:v\d+|health|metrics|docs|openapi\.json|assets)(?:\/|$)/;

/** The pages of the reader site, as HTML. */
@Controller()
@UseFilters(ProblemPageFilter)
export class SiteController {
  constructor(
    private readonly front: FrontPageBuilder,
    private readonly articles: ArticlePageBuilder,
    private readonly categories: CategoryPageBuilder,
    @Inject(SITE_FRAME) private readonly frame: SiteFrame,
  ) {}

  /** `/`: the newest articles, and the newest of each section. */
  @Get()
  async showFront(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.front.build();
    sendPage(frontPage(content, this.frame), content.trending !== null, request, reply);
  }

  /** `/articles/{article}`: one address for each article; ids, numbers and former slugs redirect there. */
  @Get('articles/:article')
  async showArticle(
    @Param('article') article: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!ArticleParam.safeParse(article).success) throw new PageNotFound();
    const content = await this.articles.build(article, discussionPosition(request.query));
    const { slug } = content.page.article;
    if (slug === article) sendPage(articlePage(content, this.frame), content.complete, request, reply);
    else void reply.header('cache-control', ASK_EACH_TIME).redirect(articleHref(slug), 301);
  }

  /** `/{category}`, to the sixth level; it takes all paths without another route, so it is also the site's "not found". */
  @Get('*')
  async showCategory(
    @Query('cursor') cursor: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const path = request.url.replace(/[?#].*$/s, '');
    if (NOT_OF_THE_SITE.test(path)) return void reply.callNotFound();
    if (path.endsWith('/') && isCategoryPath(path.slice(0, -1))) return void reply.redirect(path.slice(0, -1), 301);
    const position = Cursor.optional().safeParse(cursor);
    if (!isCategoryPath(path) || !position.success) throw new PageNotFound();
    const content = await this.categories.build(path, position.data);
    sendPage(categoryPage(content, this.frame), true, request, reply);
  }
}
