import { slugAfter } from '#domain/slug.js';
import type { Article } from '#domain/article.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { requireCategories } from '#domain/category-tree.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { edit } from '#domain/edit-article.js';
import type { Actor, ArticleEdit, ArticleReference, ArticleVersion } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface EditArticle {
  readonly article: ArticleReference;
  readonly expectedVersion: number;
  readonly edit: ArticleEdit;
  readonly by: Actor;
}

/** Changes an article that has not changed since the caller read it. */
@Injectable()
export class EditArticleUseCase {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly categories: CategoryTreeRepository,
    private readonly clock: Clock,
  ) {}

  async run({ article, expectedVersion, edit: { slug: named, ...fields }, by }: EditArticle): Promise<ArticleVersion> {
    const { primaryCategoryId, secondaryCategoryIds = [] } = fields;
    await this.requireCategories([...(primaryCategoryId ? [primaryCategoryId] : []), ...secondaryCategoryIds]);
    const load = (): Promise<Article> => this.articles.get(article, expectedVersion);
    return this.articles.change(load, async (before) => {
      const wanted = slugAfter(before, fields, named);
      const slug = wanted && (await this.articles.freeSlug(wanted, before.id));
      return edit(before, { fields, slug, by }, this.clock.now());
    });
  }

  private async requireCategories(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) requireCategories(await this.categories.latest(), ids);
  }
}
