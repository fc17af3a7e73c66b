import { ImportArticleUseCase } from '#use-cases/import-article.use-case.js';
import { actorOf, importArticle, type ArticleImport } from '@broadsheet/contracts';
import type { InputOf } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** Imports articles from other systems: the request may set dates and numbers. */
@Controller()
export class ImportController {
  constructor(private readonly importArticle: ImportArticleUseCase) {}

  @Handles(importArticle)
  import(@Input() { body, caller }: InputOf<typeof importArticle>): Promise<ArticleImport> {
    return this.importArticle.run({ item: body, by: actorOf(caller) });
  }
}
