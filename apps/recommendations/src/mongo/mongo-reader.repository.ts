import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { READERS, type ReaderDocument } from './reader.schema.js';
import { firstReadId } from '#domain/read.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import type { PastRead, ReaderHistory } from '#domain/reader-history.js';
import { ReadModels } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { type Model, trusted } from 'mongoose';

@Injectable()
export class MongoReaderRepository extends ReaderRepository {
  constructor(private readonly readModels: ReadModels) {
    super();
  }

  async historyOf(readerId: string): Promise<ReaderHistory> {
    const readers = await this.readers();
    const reader = await readers.findById(readerId, { reads: 1 }).lean();
    return reader?.reads ?? [];
  }

  async historiesSince(readerIds: readonly string[], since: Date): Promise<Map<string, readonly PastRead[]>> {
    const recent = { $filter: { input: '$reads', cond: { $gte: ['$$this.at', since] } } };
    const readers = await this.readers();
    const found = await readers.aggregate<Pick<ReaderDocument, '_id' | 'reads'>>([
      { $match: { _id: { $in: [...readerIds] }, 'reads.0.at': { $gte: since } } },
      { $project: { reads: recent } },
    ]);
    return new Map(found.map(({ _id, reads }) => [_id, reads]));
  }

  async unread<T extends { readonly id: string }>(readerId: string | null, articles: readonly T[]): Promise<T[]> {
    if (readerId === null) return [...articles];
    const rowOf = ({ id: articleId }: T): string => firstReadId({ readerId, articleId });
    const reads = (await this.readModels.toRead()).model<FirstReadDocument>(FIRST_READS);
    const found = await reads.find({ _id: trusted({ $in: articles.map(rowOf) }) }, { _id: 1 }).lean();
    const read = new Set(found.map(({ _id }) => _id));
    return articles.filter((article) => !read.has(rowOf(article)));
  }

  private async readers(): Promise<Model<ReaderDocument>> {
    return (await this.readModels.toRead()).model(READERS);
  }
}
