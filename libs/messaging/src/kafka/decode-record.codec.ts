import { decodeHeaders, fieldsOf, headerText } from './decode-headers.codec.js';
import { HEADER, JSON_TYPE } from './envelope-headers.js';
import type { KnownEvents } from './known-events.js';
import { strictJson, strictText } from './strict-json.js';
import { Undecodable } from './undecodable.errors.js';
import type { EventDefinition, EventEnvelope } from '@broadsheet/contracts';
import type { IHeaders } from 'kafkajs';

export interface RawRecord {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: IHeaders;
}

export type Decoded =
  | { readonly kind: 'event'; readonly definition: EventDefinition; readonly event: EventEnvelope }
  /** A type that this reader does not handle. */
  | { readonly kind: 'skipped'; readonly type: string }
  /** Cannot become an event however often it is tried; `reason` quotes nothing of it. */
  | { readonly kind: 'undecodable'; readonly reason: string };

/** Reads a Kafka record as an event. Never throws, whatever is in it. */
export function decodeRecord(record: RawRecord, known: KnownEvents): Decoded {
  try {
    return decode(record, known);
  } catch (error) {
    const reason = error instanceof Undecodable ? error.message : `the decoder failed with ${nameOf(error)}`;
    return { kind: 'undecodable', reason };
  }
}

function decode(record: RawRecord, known: KnownEvents): Decoded {
  const headers = record.headers ?? {};
  const type = headerText(headers, HEADER.type);
  if (type === undefined) throw new Undecodable(`the header ${HEADER.type} is missing`);
  if (!known.concerns(type)) return { kind: 'skipped', type };
  const definition = known.definitionOf(type);
  if (!definition) throw new Undecodable('the version of this event is not known here');
  if (record.key === null || strictText(record.key, 'the key') === '') throw new Undecodable('the key is missing');
  const envelope = decodeHeaders(headers);
  return { kind: 'event', definition, event: { ...envelope, data: decodeData(record, definition) } };
}

function decodeData({ value, headers = {} }: RawRecord, { schema, topic }: EventDefinition): unknown {
  if (value === null && topic.cleanup.kind !== 'compact')
    throw new Undecodable('it is a tombstone in a topic that has none');
  if (value !== null && headerText(headers, HEADER.contentType) !== JSON_TYPE) {
    throw new Undecodable(`the content type is not ${JSON_TYPE}`);
  }
  const parsed = schema.safeParse(value === null ? null : strictJson(value));
  if (!parsed.success) throw new Undecodable(`the data does not fit its schema: ${fieldsOf(parsed.error)}`);
  if (parsed.data === null && value !== null) throw new Undecodable('a tombstone has no value');
  return parsed.data;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
