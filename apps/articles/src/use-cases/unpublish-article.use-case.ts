import { ArticleRepository } from '#domain/article.repository.js';
import { unpublish } from '#domain/publish-article.js';
import type { Actor, ArticleReference, ArticleVersion } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface UnpublishArticle {
  readonly article: ArticleReference;
  readonly expectedVersion: number;
  readonly by: Actor;
}

/** Withdraws an article from readers. The article and its event are saved together or not at all. */
@Injectable()
export class UnpublishArticleUseCase {
  constructor(private readonly articles: ArticleRepository) {}

  async run({ article, expectedVersion, by }: UnpublishArticle): Promise<ArticleVersion> {
    const published = await this.articles.get(article, expectedVersion);
    return this.articles.save(unpublish(published, { by }));
  }
}
