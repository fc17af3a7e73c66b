import { type DeadLetterOrigin, originIn } from './dead-letter-record.codec.js';
import type { RawRecord, RecordHeaders } from '#kafka/decode-record.codec.js';
import { HEADER } from '#kafka/envelope-headers.js';
import type { Position } from '#kafka/position.js';
import type { StreamRecord } from '#stream/read-stream.js';
import { deadLetterTopic } from '@broadsheet/contracts';

/** A record that a group could not apply. Everything that is read from the record itself is unchecked. */
export interface DeadLetter {
  readonly id: string;
  readonly group: string;
  /** Undefined where its headers do not say. */
  readonly origin: DeadLetterOrigin | undefined;
  readonly type: string | undefined;
  readonly subject: string | undefined;
  /** The id of the dead letter that this one is a failed replay of. */
  readonly replayOf: string | undefined;
  readonly storedAt: Date;
  /** Byte for byte. */
  readonly record: Required<RawRecord>;
}

/** The position of a dead letter; its topic is the dead-letter topic, without prefix. */
export interface DeadLetterPosition extends Position {
  readonly group: string;
}

export const REPLAY_OF = 'dl_replay_of';

const SUFFIX = deadLetterTopic('', '').name.slice('.'.length);
const ID = /^([a-z0-9._-]+\.([a-z0-9_-]+))\/(\d{1,9})\/(\d{1,19})$/;

/** Reads a record of a dead-letter topic. */
export function readDeadLetter(stored: StreamRecord): DeadLetter {
  const { key, value, headers = {} } = stored;
  const id = deadLetterId(stored);
  return {
    id,
    group: deadLetterPosition(id)?.group ?? '',
    origin: originIn(headers),
    type: textOf(headers, HEADER.type),
    subject: textOf(headers, HEADER.subject),
    replayOf: textOf(headers, REPLAY_OF),
    storedAt: new Date(Number(stored.timestamp)),
    record: { key, value, headers },
  };
}

/** For example `news.article.comments/3/17`: the dead-letter topic without its suffix, partition and offset. */
export function deadLetterId({ topic, partition, offset }: Position): string {
  return `${topic.slice(0, -SUFFIX.length)}/${partition}/${offset}`;
}

/** The reverse of `deadLetterId`; undefined for a text that is no such id. */
export function deadLetterPosition(id: string): DeadLetterPosition | undefined {
  const [, name, group, partition, offset] = ID.exec(id) ?? [];
  if (name === undefined || group === undefined || offset === undefined) return undefined;
  return { topic: name + SUFFIX, group, partition: Number(partition), offset };
}

function textOf(headers: RecordHeaders, name: string): string | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  return value === undefined ? undefined : String(value);
}
