import { type OpenedList, OpenListUseCase } from './open-list.use-case.js';
import { inList } from '#domain/place.js';
import { dislikedBy } from '#domain/reader-memory.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import type { AskedScope } from '#ranking/list-scope.js';
import type { Reader } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** What may stand in a list for one reader: neither what editors exclude from personal lists, nor what the reader dislikes. */
@Injectable()
export class OpenReaderListUseCase {
  constructor(
    private readonly openList: OpenListUseCase,
    private readonly readers: ReaderRepository,
  ) {}

  async run(reader: Reader, asked: AskedScope): Promise<OpenedList> {
    const disliked = reader.id === null ? [] : dislikedBy(await this.readers.memoryOf(reader.id));
    return this.openList.run(inList('personal'), { ...asked, exclude: [...asked.exclude, ...disliked] });
  }
}
