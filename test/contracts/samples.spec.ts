import { eventCatalogue, type EventSample, type FactDefinition } from '@broadsheet/contracts';
import { decodeRecord, encodeRecord, KnownEvents, type OutboxRecord, type RawRecord } from '@broadsheet/messaging';
import { readFile } from 'node:fs/promises';
import { eventSamples } from './event-samples.js';

const known = new KnownEvents(eventCatalogue);
const all = [...eventSamples].flatMap(([type, samples]) =>
  samples.map((sample) => [`${type}, ${sample.what}`, type, sample] as const),
);

const raw = ({ key, headers, value }: EventSample): RawRecord => ({
  key: Buffer.from(key),
  value: value === null ? null : Buffer.from(JSON.stringify(value)),
  headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
});

/** The envelope that the headers hold, taken out by hand: the codec must come to the same. */
const envelope = ({ headers }: EventSample) => ({
  id: headers['ce_id'] ?? '',
  type: headers['ce_type'] ?? '',
  subject: headers['ce_subject'] ?? '',
  version: Number(headers['ce_aggregateversion']),
  time: headers['ce_time'] ?? '',
  correlationId: headers['ce_correlationid'] ?? '',
  ...(headers['ce_causationid'] === undefined ? {} : { causationId: headers['ce_causationid'] }),
  ...(headers['traceparent'] === undefined ? {} : { traceparent: headers['traceparent'] }),
});

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Fields of a schema that none of the values has. */
function unseen(schema: JsonSchema, values: readonly unknown[], above = ''): string[] {
  const objects = values.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const held = objects.map((one) => one[name]).filter((one) => one !== undefined);
    return held.length === 0 ? [above + name] : unseen(property, held, `${above}${name}.`);
  });
  const items = schema.items ? unseen(schema.items, values.flat(), `${above}[].`) : [];
  return [...fields, ...items, ...(schema.anyOf ?? []).flatMap((one) => unseen(one, values, above))];
}

/** The text of a draft, and of a withdrawn article, is null. */
const WITHOUT_TEXT = new Set(['news.article.created.v1', 'news.article.unpublished.v1']);

describe('frozen samples', () => {
  it('exist for every event version, and every one has its version still: none is ever removed', () => {
    expect([...eventSamples.keys()].sort()).toEqual(eventCatalogue.map(({ type }) => type).sort());
  });

  it.each(eventCatalogue.map(({ type }) => [type]))('%s has one with everything and one with the least', (type) => {
    const [whole, least] = eventSamples.get(type) ?? [];
    expect([whole?.what, least?.what]).toEqual(['everything that may be there', 'only what must be there']);
  });

  it.each(eventCatalogue.map(({ type }) => [type]))('%s is shown with every field that it may have', async (type) => {
    const text = await readFile(`test/contracts/schemas/${type}.schema.json`, 'utf8');
    const values = (eventSamples.get(type) ?? []).map(({ value }) => value);
    const fields = unseen(JSON.parse(text) as JsonSchema, values);
    expect(fields.filter((field) => !(WITHOUT_TEXT.has(type) && field.startsWith('article.content.')))).toEqual([]);
  });

  it.each(all)('%s is decoded, field for field', (_name, type, sample) => {
    const definition = eventCatalogue.find((event) => event.type === type);
    expect(decodeRecord(raw(sample), known)).toEqual({
      kind: 'event',
      definition,
      event: { ...envelope(sample), source: sample.headers['ce_source'], data: sample.value },
    });
  });

  it.each(all)('%s is filed under the same key and subject for ever', (_name, type, sample) => {
    const definition = eventCatalogue.find((event) => event.type === type) as FactDefinition<unknown>;
    const { subject, key } = definition.draft(sample.value ?? sample.headers['ce_subject']);
    expect([subject, key]).toEqual([sample.headers['ce_subject'], sample.key]);
  });

  it.each(all)('%s is what the encoder writes, header for header', (_name, type, sample) => {
    const record: OutboxRecord = {
      ...envelope(sample),
      topic: type.split('.').slice(0, 2).join('.'),
      key: sample.key,
      data: sample.value === null ? null : JSON.stringify(sample.value),
    };
    const { key, value, headers } = encodeRecord(record, sample.headers['ce_source'] ?? '');
    expect(headers).toEqual(sample.headers);
    expect([key, value]).toEqual([sample.key, record.data]);
  });
});
