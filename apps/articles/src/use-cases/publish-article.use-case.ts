import { ArticleRepository } from '#domain/article.repository.js';
import { publish } from '#domain/publish-article.js';
import type { Actor, ArticleReference, ArticleVersion } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface PublishArticle {
  readonly article: ArticleReference;
  readonly expectedVersion: number;
  readonly by: Actor;
}

/** Shows an article to readers. The article and its event are saved together or not at all. */
@Injectable()
export class PublishArticleUseCase {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly clock: Clock,
  ) {}

  async run({ article, expectedVersion, by }: PublishArticle): Promise<ArticleVersion> {
    const draft = await this.articles.get(article, expectedVersion);
    const change = publish(draft, { by }, this.clock.now());
    return this.articles.save(change);
  }
}
