import { PopularityRepository } from '#domain/popularity.repository.js';
import type { KnownReader } from '#domain/reader-memory.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import type { Neighbourhood } from '#ranking/neighbourhood.js';
import { Injectable } from '@nestjs/common';

/** What a reader has read last, who else has read it, and what those have read. */
export type Peers = Pick<Neighbourhood, 'read' | 'peersOf' | 'histories'>;

const NOBODY: Peers = { read: [], peersOf: new Map(), histories: new Map() };
/** Of these, the newest, depends what is near. */
const READS = 10;
/** Readers of each of them, the last, whose reads are compared. */
const PEERS_OF_EACH = 50;
/** What nobody has read for longer is not news to anyone. */
const TWO_WEEKS_MS = 14 * 24 * 3_600_000;

/** Finds who reads what a reader reads. */
@Injectable()
export class FindPeersUseCase {
  constructor(
    private readonly readers: ReaderRepository,
    private readonly popularity: PopularityRepository,
  ) {}

  async run({ id, reads }: KnownReader, now: Date): Promise<Peers> {
    if (reads.length === 0) return NOBODY;
    const read = reads.slice(0, READS).map(({ article }) => article);
    // One more, as the reader is one of them.
    const peersOf = await this.popularity.lastReadersOf(read, PEERS_OF_EACH + 1);
    const peers = new Set([...peersOf.values()].flat().filter((peer) => peer !== id));
    const histories = await this.readers.historiesSince([...peers], new Date(now.getTime() - TWO_WEEKS_MS));
    return { read, peersOf, histories };
  }
}

/** Every article that a reader or the peers have read, once. */
export function articlesAround({ read, histories }: Peers): Set<string> {
  return new Set([...read, ...[...histories.values()].flat().map(({ article }) => article)]);
}
