import { HEADER, JSON_TYPE, SPEC_VERSION } from './envelope-headers.js';
import type { KnownEvents } from './known-events.js';
import { strictJson, strictText } from './strict-json.js';
import { Undecodable } from './kafka.errors.js';
import { type EventDefinition, type EventEnvelope, EnvelopeHeaders } from '@broadsheet/contracts';
import type { z } from 'zod';

/** Header values by name; an array where a name was sent several times. */
export type RecordHeaders = Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>>;

export interface RawRecord {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: RecordHeaders | undefined;
}

export type Decoded =
  | { readonly kind: 'event'; readonly definition: EventDefinition; readonly event: EventEnvelope }
  /** A type that this reader does not handle. */
  | { readonly kind: 'skipped'; readonly type: string }
  /** Cannot become an event, however often it is tried; `reason` quotes nothing of it. */
  | { readonly kind: 'undecodable'; readonly reason: string };

const { specVersion, dataSchema, contentType, ...fields } = HEADER;
const ENVELOPE_FIELDS = Object.entries(fields);
/** These have no field in the envelope, and must be readable all the same. */
const OTHER_HEADERS = [dataSchema, contentType];

/** Reads a Kafka record as an event. Never throws, whatever it contains. */
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

/** The envelope in the headers. Throws `Undecodable` when one is missing, doubled or invalid. */
function decodeHeaders(headers: RecordHeaders): z.infer<typeof EnvelopeHeaders> {
  if (headerText(headers, specVersion) !== SPEC_VERSION) throw new Undecodable(`${specVersion} is not ${SPEC_VERSION}`);
  for (const name of OTHER_HEADERS) headerText(headers, name);
  const envelope: Record<string, string | undefined> = {};
  for (const [field, name] of ENVELOPE_FIELDS) envelope[field] = headerText(headers, name);
  const parsed = EnvelopeHeaders.safeParse(envelope);
  if (!parsed.success) throw new Undecodable(`the headers are not valid: ${fieldsOf(parsed.error)}`);
  return parsed.data;
}

/** The one value of a header; `undefined` where there is none. Throws `Undecodable` when it occurs twice or is not UTF-8. */
function headerText(headers: RecordHeaders, name: string): string | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (value === undefined) return undefined;
  if (Array.isArray(value)) throw new Undecodable(`the header ${name} is there ${value.length} times`);
  return strictText(Buffer.isBuffer(value) ? value : Buffer.from(value), `the header ${name}`);
}

/** Which fields are wrong and how, never their content: that may be personal. */
function fieldsOf(error: z.ZodError): string {
  return error.issues.map(({ path, code }) => `${path.join('.') || '(all of it)'}: ${code}`).join(', ');
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
