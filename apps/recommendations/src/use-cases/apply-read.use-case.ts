import type { Applied } from '#domain/applied.js';
import { isCredible, type Read } from '#domain/read.js';
import { ReadRepository } from '#domain/read.repository.js';
import { Injectable } from '@nestjs/common';

/** Counts the first read of an article by a reader. Reads from the future and repeated ones change nothing. */
@Injectable()
export class ApplyReadUseCase {
  constructor(private readonly reads: ReadRepository) {}

  async run(read: Read, reportedAt: Date): Promise<Applied> {
    return isCredible(read, reportedAt) ? this.reads.add(read) : 'done';
  }
}
