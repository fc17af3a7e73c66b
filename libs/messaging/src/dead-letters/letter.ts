import { letterId, letterPlace } from './letter-id.codec.js';
import { letterOrigin, type LetterOrigin } from './letter-origin.js';
import type { RawRecord } from '#kafka/decode-record.codec.js';
import { HEADER } from '#kafka/envelope-headers.js';
import type { StreamRecord } from '#stream/stream-reading.js';
import type { IHeaders } from 'kafkajs';

/** A record that a group could not apply. What comes from the record itself is unchecked, and may hold anything. */
export interface Letter {
  readonly id: string;
  readonly group: string;
  /** Undefined where its headers do not say. */
  readonly origin: LetterOrigin | undefined;
  readonly type: string | undefined;
  readonly subject: string | undefined;
  /** The letter that this one is a failed replay of. */
  readonly replayOf: string | undefined;
  readonly storedAt: Date;
  /** Byte for byte. */
  readonly record: Required<RawRecord>;
}

export const REPLAY_OF = 'dl_replay_of';

/** A record of a dead-letter topic as a letter. */
export function readLetter(stored: StreamRecord): Letter {
  const { key, value, headers = {} } = stored;
  const id = letterId(stored);
  return {
    id,
    group: letterPlace(id)?.group ?? '',
    origin: letterOrigin(headers),
    type: textOf(headers, HEADER.type),
    subject: textOf(headers, HEADER.subject),
    replayOf: textOf(headers, REPLAY_OF),
    storedAt: new Date(Number(stored.timestamp)),
    record: { key, value, headers },
  };
}

function textOf(headers: IHeaders, name: string): string | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  return value === undefined ? undefined : String(value);
}
