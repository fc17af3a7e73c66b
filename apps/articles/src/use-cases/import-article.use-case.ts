import type { Article, ArticleChange } from '#domain/article.js';
import type { ArticleFields } from '#domain/article-fields.js';
import { slugAfter, slugOfTitle } from '#domain/article-slug.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { ensurePaths } from '#domain/ensure-paths.js';
import { importArticleAgain, importNewArticle } from '#domain/import-article.js';
import { importFingerprint } from './import-fingerprint.js';
import { whileOutrunOrConflicting } from './while-outrun.js';
import type { Actor, ArticleImport, ImportedArticle } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface ImportArticle {
  readonly item: ImportedArticle;
  readonly by: Actor;
}

interface Import extends ImportArticle {
  readonly fingerprint: string;
}

/** Brings an article along from elsewhere. However often and however concurrently it is run, a source id is one article. */
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
    return whileOutrunOrConflicting(async () => {
      const before = await this.articles.findImported(item.sourceId);
      const change = before
        ? await this.again(before, { item, by, fingerprint })
        : await this.first({ item, by, fingerprint });
      const outcome = change.events.length === 0 ? 'unchanged' : before ? 'updated' : 'created';
      return { ...(await this.articles.save(change)), outcome };
    });
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

  /** Categories are created before the article: one that nothing refers to yet does no harm and is found the next time. */
  private async fieldsOf(item: ImportedArticle, by: Actor): Promise<ArticleFields> {
    const tree = await this.categories.latest();
    const paths = [item.category, ...item.secondaryCategories];
    const ensured = ensurePaths(tree, { paths, nextId: () => this.ids.next(), by });
    await this.categories.save(ensured);
    const [primaryCategoryId = null, ...secondaryCategoryIds] = ensured.categoryIds;
    const { title, excerpt, markdown, language, tags, authors, relatedTitles } = item;
    const written = { title, excerpt, markdown, language, tags, authors, relatedTitles };
    return { ...written, primaryCategoryId, secondaryCategoryIds };
  }
}

function publicationOf({ publishedAt }: ImportedArticle): Date | undefined {
  return publishedAt === undefined ? undefined : new Date(publishedAt);
}
