import { named } from '#domain/named.js';
import { NOTHING_REMEMBERED } from '#domain/reader-memory.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { Reader, ReaderHistory } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

type PastActivity = ReaderHistory['reads'][number];

/** Shows a reader everything that is kept. */
@Injectable()
export class GetReaderHistoryUseCase {
  constructor(
    private readonly readers: ReaderRepository,
    private readonly settings: ReaderSettingsRepository,
    private readonly index: ArticleIndex,
  ) {}

  /** Throws ReaderUnnamed. */
  async run(reader: Reader): Promise<ReaderHistory> {
    this.index.assertBuilt();
    const id = named(reader);
    const [{ personalisation }, memory] = await Promise.all([this.settings.get(id), this.readers.memoryOf(id)]);
    const { reads, opinions } = memory ?? NOTHING_REMEMBERED;
    const opinionsOf = (wanted: string) => opinions.filter(({ kind }) => kind === wanted).map((one) => this.shown(one));
    return {
      personalisation,
      reads: reads.map((one) => this.shown(one)),
      liked: opinionsOf('like'),
      disliked: opinionsOf('dislike'),
    };
  }

  private shown({ article, at }: { readonly article: string; readonly at: Date }): PastActivity {
    const shown = this.index.published(article);
    return { articleId: article, slug: shown?.slugs[0] ?? null, title: shown?.title ?? null, at: at.toISOString() };
  }
}
