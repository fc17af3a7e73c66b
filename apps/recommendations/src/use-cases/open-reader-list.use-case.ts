import { type OpenedList, OpenListUseCase } from './open-list.use-case.js';
import { inList } from '#domain/place.js';
import { dislikedBy, type KnownReader, NOTHING_REMEMBERED } from '#domain/reader-memory.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import type { AskedScope } from '#ranking/list-scope.js';
import type { Reader } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface OpenedReaderList extends OpenedList {
  readonly known: KnownReader;
}

/** What may stand in a list for one reader: neither what editors exclude from personal lists, nor what the reader dislikes. */
@Injectable()
export class OpenReaderListUseCase {
  constructor(
    private readonly openList: OpenListUseCase,
    private readonly readers: ReaderRepository,
  ) {}

  async run({ id }: Reader, asked: AskedScope): Promise<OpenedReaderList> {
    const [found, opened] = await Promise.all([
      id === null ? null : this.readers.memoryOf(id),
      this.openList.run(inList('personal'), asked),
    ]);
    const memory = found ?? NOTHING_REMEMBERED;
    const scope = { ...opened.scope, leftOut: new Set([...opened.scope.leftOut, ...dislikedBy(memory)]) };
    return { ...opened, scope, known: { ...memory, id: found && id } };
  }
}
