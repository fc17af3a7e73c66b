import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

type Resolve = (
  hostname: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A lookup for the connections to one service: each new connection begins with the next address of the service's name, so
 * that replicas behind one name share the load; in the resolver's own order one of three may get none. The other addresses
 * follow, in case the first does not respond.
 */
export function addressesInTurn(resolve: Resolve = lookup): LookupFunction {
  let turn = 0;
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const ordered = addresses?.toSorted((a, b) => (a.address < b.address ? -1 : 1)) ?? [];
      const begin = turn % Math.max(ordered.length, 1);
      turn += 1;
      const inTurn = [...ordered.slice(begin), ...ordered.slice(0, begin)];
      if (options.all === true || error !== null) return callback(error, inTurn);
      const [first] = inTurn;
      callback(null, first?.address ?? '', first?.family);
    });
  };
}
