import { CreateDraftUseCase } from '#use-cases/create-draft.use-case.js';
import { EditArticleUseCase } from '#use-cases/edit-article.use-case.js';
import { PublishArticleUseCase } from '#use-cases/publish-article.use-case.js';
import { UnpublishArticleUseCase } from '#use-cases/unpublish-article.use-case.js';
import {
  actorOf,
  articleReference,
  createArticle,
  editArticle,
  publishArticle,
  unpublishArticle,
  type ArticleVersion,
} from '@broadsheet/contracts';
import type { InputOf } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** Articles as editors change them. Each change names the version it is based on. */
@Controller()
export class ArticlesController {
  constructor(
    private readonly createDraft: CreateDraftUseCase,
    private readonly editArticle: EditArticleUseCase,
    private readonly publishArticle: PublishArticleUseCase,
    private readonly unpublishArticle: UnpublishArticleUseCase,
  ) {}

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
