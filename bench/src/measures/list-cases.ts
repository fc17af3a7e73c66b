import { scripted } from './cases.js';
import type { Case } from './ratio.js';
import type { Bench } from '#bench.js';
import { archiveReader, READS } from '#events/archive-record.js';
import { archiveId } from '#stack/made-up-archive.js';

export const LIST_KINDS = ['related', 'trending', 'latest', 'personal'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

const CONNECTIONS = 16;
/** The number of articles, of all ages, whose related lists are requested. */
const SEEDS = 2_000;

/** Paths of lists of one kind, each different, and a reader where it is for one. */
export function listRequests(kind: ListKind, articles: number): { path: string; reader: string }[] {
  if (kind === 'related') {
    const ids = Array.from({ length: SEEDS }, (_, at) => archiveId(Math.floor((at * articles) / SEEDS)));
    return ids.map((id) => ({ path: `/v1/articles/${id}/related`, reader: '' }));
  }
  const path = `/v1/recommendations/${kind}`;
  const readers = kind === 'personal' ? Array.from({ length: READS.readers }, (_, at) => archiveReader(at)) : [''];
  return readers.map((reader) => ({ path, reader }));
}

/** Lists of one kind in turn through the gateway, from an archive of `articles` articles. */
export async function listCase({ services, folder }: Bench, kind: ListKind, articles: number): Promise<Case> {
  const lines = listRequests(kind, articles).map(({ path, reader }) => `${path} ${reader}`.trim());
  const script = await scripted('read-lists', folder, lines);
  return { url: services.urlOf('gateway'), script, connections: CONNECTIONS };
}
