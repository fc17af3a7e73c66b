import { readerNamedBy } from '#domain/reader-settings.js';
import { EMPTY_PROFILE } from '#domain/reader-profile.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { Reader, ReaderHistory } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

type PastActivity = ReaderHistory['reads'][number];

/** Shows a reader everything that is kept about them. */
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
    const id = readerNamedBy(reader);
    const [{ personalisation }, profile] = await Promise.all([this.settings.get(id), this.readers.profileOf(id)]);
    const { reads, opinions } = profile ?? EMPTY_PROFILE;
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
