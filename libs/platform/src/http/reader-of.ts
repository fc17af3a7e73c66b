import { ClientReaderId, type Caller, type ProblemPart, type Reader, readerIdOf } from '@broadsheet/contracts';
import type { IncomingHttpHeaders } from 'node:http';

export interface ReadReader {
  readonly reader: Reader;
  /** What is wrong with what was sent. */
  readonly parts: readonly ProblemPart[];
}

/**
 * The reader that a request is made for: the caller's account, else the id in `X-Reader-Id`. Nobody, where the client
 * says `Sec-GPC: 1` (Global Privacy Control) or `DNT: 1` (Do Not Track).
 */
export function readerOf(headers: IncomingHttpHeaders, caller: Caller): ReadReader {
  const named = namedBy(headers, caller);
  if (headers['sec-gpc'] === '1' || headers['dnt'] === '1') {
    return { reader: { id: null, named: named.id, mayBeFollowed: false }, parts: [] };
  }
  return { reader: { id: named.id, named: named.id, mayBeFollowed: true }, parts: named.parts };
}

function namedBy(headers: IncomingHttpHeaders, caller: Caller): { id: string | null; parts: ProblemPart[] } {
  const given = headers['x-reader-id'];
  const own = readerIdOf(caller);
  if (own !== null || given === undefined) return { id: own, parts: [] };
  const { success, data = null, error } = ClientReaderId.safeParse(given);
  const parts = success ? [] : error.issues.map(({ message }) => ({ pointer: 'header/x-reader-id', message }));
  return { id: data, parts };
}
