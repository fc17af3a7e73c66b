import { CompactMap } from './compact-map.js';
import type { RawRecord } from '#kafka/decode-record.codec.js';
import { crc32 } from 'node:zlib';

/** The events of a topic that have been seen. */
export class EventIds {
  private readonly seen = new CompactMap();

  /** `first`; `again`: the same event, delivered once more; `other`: its id, but not its bytes. */
  meet(id: string, record: RawRecord): 'first' | 'again' | 'other' {
    const print = fingerprint(record);
    const before = this.seen.get(id);
    if (before === undefined) this.seen.set(id, print);
    if (before === undefined) return 'first';
    return before === print ? 'again' : 'other';
  }
}

function fingerprint({ key, value, headers = {} }: RawRecord): number {
  let print = crc32(key ?? '');
  // A tombstone is not the same as an empty value.
  print = value === null ? crc32('\0', print) : crc32(value, print);
  const names = Object.keys(headers).sort();
  for (const name of names) {
    const header = headers[name];
    for (const part of Array.isArray(header) ? header : [header ?? '']) print = crc32(part, print);
  }
  return crc32(names.join(), print);
}
