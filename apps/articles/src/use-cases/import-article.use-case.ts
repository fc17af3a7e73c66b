import { WRITTEN_FIELDS, type Article, type ArticleChange } from '#domain/article.js';
import type { FieldChanges } from '#domain/article-fields.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { ensurePaths } from '#domain/change-category-tree.js';
import { importArticleAgain, importNewArticle } from '#domain/import-article.js';
import { slugAfter, slugOfTitle } from '#domain/slug.js';
import {
  EMPTY_ARTICLE,
  pick,
  without,
  type Actor,
  type ArticleImport,
  type ImportedArticle,
  type ImportOutcome,
} from '@broadsheet/contracts';
import { Clock, Ids, sha256 } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface ImportArticle {
  readonly item: ImportedArticle;
  readonly by: Actor;
}

interface Import extends ImportArticle {
  readonly fingerprint: string;
}

/** The categories are given by their names. */
const IMPORTED_FIELDS = without(WRITTEN_FIELDS, 'primaryCategoryId');

/** Imports an article as published. However often and however concurrently it runs, a source id is one article. */
@Injectable()
export class ImportArticleUseCase {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly categories: CategoryTreeRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async run({ item, by }: ImportArticle): Promise<ArticleImport> {
    const fingerprint = importFingerprint(item);
    let outcome: ImportOutcome = 'unchanged';
    const earlier = (): Promise<Article | null> => this.articles.findImported(item.sourceId);
    const version = await this.articles.change(earlier, async (before) => {
      const command = { item, by, fingerprint };
      const change = before ? await this.again(before, command) : await this.first(command);
      outcome = change.events.length === 0 ? 'unchanged' : before ? 'updated' : 'created';
      return change;
    });
    return { ...version, outcome };
  }

  private async first({ item, by, fingerprint }: Import): Promise<ArticleChange> {
    const fields = await this.fieldsOf(item, by);
    const id = this.ids.next();
    const slug = await this.articles.freeSlug(item.slug ?? slugOfTitle(item.title), id);
    const number = await this.articles.newNumber(item.number);
    const source = { id: item.sourceId, fingerprint };
    const command = { id, number, slug, fields, source, publishedAt: publicationOf(item), by };
    return importNewArticle(command, this.clock.now());
  }

  private async again(before: Article, { item, by, fingerprint }: Import): Promise<ArticleChange> {
    if (before.source?.fingerprint === fingerprint) return { article: before, events: [] };
    const fields = await this.fieldsOf(item, by);
    const wanted = slugAfter(before, fields, item.slug);
    const slug = wanted && (await this.articles.freeSlug(wanted, before.id));
    const command = { fields, slug, fingerprint, publishedAt: publicationOf(item), by };
    return importArticleAgain(before, command, this.clock.now());
  }

  /** Categories are created before the article: an unused one does no harm and is found by the next attempt. */
  private async fieldsOf(item: ImportedArticle, by: Actor): Promise<FieldChanges> {
    const paths = [item.category, ...item.secondaryCategories];
    const ensured = await this.categories.change((tree) =>
      ensurePaths(tree, { paths, nextId: () => this.ids.next(), by }),
    );
    const [primaryCategoryId = null, ...secondaryCategoryIds] = ensured.categoryIds;
    return { ...pick({ ...EMPTY_ARTICLE, ...item }, IMPORTED_FIELDS), primaryCategoryId, secondaryCategoryIds };
  }
}

function publicationOf({ publishedAt }: ImportedArticle): Date | undefined {
  return publishedAt === undefined ? undefined : new Date(publishedAt);
}

/** SHA-256 of all that an import contains, in hex: the same as long as the source has not changed. */
export function importFingerprint(item: ImportedArticle): string {
  const inOrder = Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256(JSON.stringify(inOrder));
}
