import type { ListPosition } from '#domain/published-article.repository.js';
import { CreateDraftUseCase } from '#use-cases/create-draft.use-case.js';
import { EditArticleUseCase } from '#use-cases/edit-article.use-case.js';
import { GetArticleSourceUseCase } from '#use-cases/get-article-source.use-case.js';
import { GetArticleUseCase } from '#use-cases/get-article.use-case.js';
import { ListArticlesUseCase } from '#use-cases/list-articles.use-case.js';
import { PublishArticleUseCase } from '#use-cases/publish-article.use-case.js';
import { UnpublishArticleUseCase } from '#use-cases/unpublish-article.use-case.js';
import {
  actorOf,
  articleReference,
  createArticle,
  editArticle,
  getArticle,
  getArticleSource,
  listArticles,
  publishArticle,
  unpublishArticle,
  type ArticleList,
  type ArticleSource,
  type ArticleVersion,
  type ArticleWithBreadcrumb,
  type InputOf,
} from '@broadsheet/contracts';
import { decodeCursor, encodeCursor, Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** Articles as readers get them and as editors change them. Each change names the version it is based on. */
@Controller()
export class ArticlesController {
  constructor(
    private readonly listPublished: ListArticlesUseCase,
    private readonly getPublished: GetArticleUseCase,
    private readonly getSource: GetArticleSourceUseCase,
    private readonly createDraft: CreateDraftUseCase,
    private readonly editArticle: EditArticleUseCase,
    private readonly publishArticle: PublishArticleUseCase,
    private readonly unpublishArticle: UnpublishArticleUseCase,
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

  @Handles(createArticle)
  create(@Input() { body, caller, creation }: InputOf<typeof createArticle>): Promise<ArticleVersion> {
    return this.createDraft.run({ article: body, creation, by: actorOf(caller) });
  }

  @Handles(editArticle)
  edit(@Input() { params, body, caller, expectedVersion }: InputOf<typeof editArticle>): Promise<ArticleVersion> {
    const article = articleReference(params.article);
    return this.editArticle.run({ article, edit: body, expectedVersion, by: actorOf(caller) });
  }

  @Handles(publishArticle)
  publish(@Input() { params, caller, expectedVersion }: InputOf<typeof publishArticle>): Promise<ArticleVersion> {
    const article = articleReference(params.article);
    return this.publishArticle.run({ article, expectedVersion, by: actorOf(caller) });
  }

  @Handles(unpublishArticle)
  unpublish(@Input() { params, caller, expectedVersion }: InputOf<typeof unpublishArticle>): Promise<ArticleVersion> {
    const article = articleReference(params.article);
    return this.unpublishArticle.run({ article, expectedVersion, by: actorOf(caller) });
  }
}

/** Where a list continues; undefined for its first page. Throws ValidationFailed for a cursor that is not one of ours. */
function positionAfter(cursor: string | undefined): ListPosition | undefined {
  if (cursor === undefined) return undefined;
  const { at, id } = decodeCursor(cursor);
  return { publishedAt: at, id };
}

/** The cursor of the next page; null where there is none. */
function cursorTo(next: ListPosition | null): string | null {
  return next && encodeCursor({ at: next.publishedAt, id: next.id });
}
