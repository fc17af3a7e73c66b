import { HEADER, SPEC_VERSION } from './envelope-headers.js';
import { strictText } from './strict-json.js';
import { Undecodable } from './undecodable.errors.js';
import { EnvelopeHeaders } from '@broadsheet/contracts';
import type { IHeaders } from 'kafkajs';
import { z } from 'zod';

const { specVersion, dataSchema, contentType, ...fields } = HEADER;
const FIELDS = Object.entries(fields);
/** What has no field in the envelope must be readable all the same. */
const OTHERS = [dataSchema, contentType];

export type Envelope = z.infer<typeof EnvelopeHeaders>;

/** The one value of a header; `undefined` where there is none. Throws `Undecodable` when it is there twice or is not UTF-8. */
export function headerText(headers: IHeaders, name: string): string | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (value === undefined) return undefined;
  if (Array.isArray(value)) throw new Undecodable(`the header ${name} is there ${value.length} times`);
  return strictText(Buffer.isBuffer(value) ? value : Buffer.from(value), `the header ${name}`);
}

/** The envelope in the headers. Throws `Undecodable` when one is missing, doubled or not valid. */
export function decodeHeaders(headers: IHeaders): Envelope {
  if (headerText(headers, specVersion) !== SPEC_VERSION) throw new Undecodable(`${specVersion} is not ${SPEC_VERSION}`);
  for (const name of OTHERS) headerText(headers, name);
  const envelope: Record<string, string | undefined> = {};
  for (const [field, name] of FIELDS) envelope[field] = headerText(headers, name);
  const parsed = EnvelopeHeaders.safeParse(envelope);
  if (!parsed.success) throw new Undecodable(`the headers are not valid: ${fieldsOf(parsed.error)}`);
  return parsed.data;
}

/** Which fields are wrong and how, never what stands in them: that may be personal. */
export function fieldsOf(error: z.ZodError): string {
  return error.issues.map(({ path, code }) => `${path.join('.') || '(all of it)'}: ${code}`).join(', ');
}
