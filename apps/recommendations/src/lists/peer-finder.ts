import { PopularityRepository } from '#domain/popularity.repository.js';
import type { KnownReader } from '#domain/reader-profile.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { type Around, PeerReads } from '#ranking/peer-reads.js';
import { Injectable } from '@nestjs/common';

const NOTHING: Around = { read: [], articles: [], through: [] };
/** Nearness depends on this many of the newest reads. */
const READS = 10;

/** Finds the readers who read the same as a reader, and what else they read. */
@Injectable()
export class PeerFinder {
  private readonly peerReads = new PeerReads();

  constructor(
    private readonly readers: ReaderRepository,
    private readonly popularity: PopularityRepository,
  ) {}

  async around({ id, reads }: KnownReader, now: Date): Promise<Around> {
    if (reads.length === 0) return NOTHING;
    const read = reads.slice(0, READS).map(({ article }) => article);
    const peersOf = await this.popularity.lastReadersOf(read);
    const peers = new Set([...peersOf.values()].flat().filter((peer) => peer !== id));
    return this.peerReads.around({ read, peersOf, histories: await this.readers.historiesOf([...peers]), now });
  }
}
