import { GetArticleSourceUseCase } from '#use-cases/get-article-source.use-case.js';
import { GetArticleUseCase } from '#use-cases/get-article.use-case.js';
import { ListArticlesUseCase } from '#use-cases/list-articles.use-case.js';
import { cursorTo, positionAfter } from './article-paging.js';
import {
  articleReference,
  getArticle,
  getArticleSource,
  listArticles,
  type ArticleList,
  type ArticleSource,
  type ArticleWithBreadcrumb,
} from '@broadsheet/contracts';
import type { InputOf } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** Articles to be read: by readers, and as their source by editors. */
@Controller()
export class ReadingController {
  constructor(
    private readonly listPublished: ListArticlesUseCase,
    private readonly getPublished: GetArticleUseCase,
    private readonly getSource: GetArticleSourceUseCase,
  ) {}

  @Handles(listArticles)
  async list(@Input() { query }: InputOf<typeof listArticles>): Promise<ArticleList> {
    const { items, next } = await this.listPublished.run({
      category: query.category,
      after: positionAfter(query.cursor),
      limit: query.limit,
    });
    return { items, next: cursorTo(next) };
  }

  @Handles(getArticle)
  get(@Input() { params }: InputOf<typeof getArticle>): Promise<ArticleWithBreadcrumb> {
    return this.getPublished.run(articleReference(params.article));
  }

  @Handles(getArticleSource)
  source(@Input() { params }: InputOf<typeof getArticleSource>): Promise<ArticleSource> {
    return this.getSource.run(articleReference(params.article));
  }
}
