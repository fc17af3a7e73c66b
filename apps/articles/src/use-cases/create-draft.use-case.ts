import { slugOfTitle } from '#domain/slug.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { requireCategories } from '#domain/category-tree.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { createDraft } from '#domain/create-draft.js';
import type { Actor, ArticleVersion, Creation, NewArticle } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface CreateDraft {
  readonly article: NewArticle;
  readonly creation: Creation;
  readonly by: Actor;
}

/** Begins a draft under a number and a slug that are its own for ever; repeated, it returns the one that it began. */
@Injectable()
export class CreateDraftUseCase {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly categories: CategoryTreeRepository,
    private readonly clock: Clock,
  ) {}

  async run({ article, creation: { id, repeated }, by }: CreateDraft): Promise<ArticleVersion> {
    const earlier = repeated ? await this.articles.findVersion(id) : null;
    if (earlier) return earlier;
    const { slug: named, ...fields } = article;
    const { primaryCategoryId, secondaryCategoryIds = [] } = fields;
    requireCategories(await this.categories.latest(), [
      ...(primaryCategoryId === undefined ? [] : [primaryCategoryId]),
      ...secondaryCategoryIds,
    ]);
    const freeSlug = (): Promise<string> => this.articles.freeSlug(named ?? slugOfTitle(article.title), id);
    return this.articles.change(freeSlug, async (slug) => {
      const number = await this.articles.newNumber();
      return createDraft({ id, number, slug, fields, by }, this.clock.now());
    });
  }
}
