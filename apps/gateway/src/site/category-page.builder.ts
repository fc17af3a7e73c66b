import type { CategoryNode, Crumb } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';
import { PageNotFound } from './site.errors.js';
import type { CategoryPageContent } from './pages/category-page.js';
import { SiteContentClient } from './site-content.client.js';

const ON_A_PAGE = 13;

/** Loads the content of a category's page. Throws PageNotFound for an unknown path or an invalid cursor. */
@Injectable()
export class CategoryPageBuilder {
  constructor(private readonly content: SiteContentClient) {}

  async build(path: string, cursor: string | undefined): Promise<CategoryPageContent> {
    const categories = await this.content.categories();
    const category = categories.find((one) => one.path === path);
    if (!category) throw new PageNotFound();
    const articles = await this.content.articles({ categoryId: category.id, limit: ON_A_PAGE, cursor });
    return {
      category,
      breadcrumb: crumbsTo(category, categories),
      subcategories: categories.filter(({ parentId }) => parentId === category.id),
      categories,
      articles,
      older: cursor !== undefined,
    };
  }
}

function crumbsTo(category: CategoryNode, all: readonly CategoryNode[]): Crumb[] {
  const above = all.filter(({ path }) => category.path.startsWith(`${path}/`));
  const way = [...above, category].sort((one, other) => one.path.length - other.path.length);
  return [{ name: 'Home', path: '/' }, ...way.map(({ id, name, path }) => ({ name, path, categoryId: id }))];
}
