import type { Applied } from '#domain/applied.js';
import { isCredible, type Read } from '#domain/read.js';
import { ReadRepository } from '#domain/read.repository.js';
import { Injectable } from '@nestjs/common';

/** Counts the first read of an article by a reader. Reads from the future and repeated ones change nothing. */
@Injectable()
export class ApplyReadsUseCase {
  constructor(private readonly reads: ReadRepository) {}

  async run(reads: readonly Read[]): Promise<Applied[]> {
    const credible = reads.filter(isCredible);
    const applied = await this.reads.add(credible);
    const ended = new Map(credible.map((read, at) => [read, applied[at]]));
    return reads.map((read) => ended.get(read) ?? 'done');
  }
}
