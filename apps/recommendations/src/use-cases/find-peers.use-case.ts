import { PopularityRepository } from '#domain/popularity.repository.js';
import type { KnownReader } from '#domain/reader-memory.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { type Around, PeerReads } from '#ranking/peer-reads.js';
import { Injectable } from '@nestjs/common';

const NOTHING: Around = { read: [], articles: [], through: [] };
/** Of these, the newest, depends what is near. */
const READS = 10;

/** Finds who reads what a reader reads, and what those read. */
@Injectable()
export class FindPeersUseCase {
  private readonly peerReads = new PeerReads();

  constructor(
    private readonly readers: ReaderRepository,
    private readonly popularity: PopularityRepository,
  ) {}

  async run({ id, reads }: KnownReader, now: Date): Promise<Around> {
    if (reads.length === 0) return NOTHING;
    const read = reads.slice(0, READS).map(({ article }) => article);
    const peersOf = await this.popularity.lastReadersOf(read);
    const peers = new Set([...peersOf.values()].flat().filter((peer) => peer !== id));
    return this.peerReads.around({ read, peersOf, histories: await this.readers.historiesOf([...peers]), now });
  }
}
