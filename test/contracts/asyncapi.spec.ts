import { Parser } from '@asyncapi/parser';
import { asyncApiDocument, eventCatalogue, topics, type AsyncApiDocument } from '@broadsheet/contracts';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { eventSamples } from './event-samples.js';

const copy = (document: AsyncApiDocument) => JSON.parse(JSON.stringify(document)) as AsyncApiDocument;

/** The parser compiles the schema of AsyncAPI itself when it is first asked. */
const PARSER_MS = 60_000;

/** What an independent parser has to say about it: errors, warnings and hints, a line each. */
async function complaintsAbout(document: unknown): Promise<string[]> {
  const { diagnostics } = await new Parser().parse(JSON.stringify(document));
  return diagnostics.map(({ code, message, path }) => `${code} at ${path.join('/')}: ${message}`);
}

describe('the AsyncAPI document', () => {
  const sut = asyncApiDocument(eventCatalogue, eventSamples);

  it(
    'is valid to an independent parser, without as much as a hint',
    async () => {
      expect(await complaintsAbout(sut)).toEqual([]);
    },
    PARSER_MS,
  );

  it(
    'would be complained about, if a reference led nowhere',
    async () => {
      const dangling = JSON.stringify(sut).replace('"#/channels/news.article"', '"#/channels/news.boat"');
      expect(await complaintsAbout(JSON.parse(dangling))).not.toEqual([]);
    },
    PARSER_MS,
  );

  it.each(eventCatalogue.map(({ type }) => [type]))('describes headers and data of %s as its samples are', (type) => {
    const ajv = formats.default(new Ajv({ strict: false, allErrors: true }));
    ajv.addSchema({ components: copy(sut).components }, 'stream');
    const validate = (value: unknown, part: 'headers' | 'payload') => {
      const valid = ajv.validate({ $ref: `stream#/components/messages/${type}/${part}` }, value);
      return valid ? null : ajv.errorsText();
    };
    const samples = eventSamples.get(type) ?? [];
    expect(samples.map(({ headers }) => validate(headers, 'headers'))).toEqual(samples.map(() => null));
    expect(samples.map(({ value }) => validate(value, 'payload'))).toEqual(samples.map(() => null));
    expect([validate({}, 'headers'), validate({}, 'payload')]).not.toContain(null);
  });

  it('has every event as a message in the channel of its topic', () => {
    const filed = Object.values(sut.channels).flatMap(({ address, messages }) =>
      Object.keys(messages).map((type) => [type, address]),
    );
    expect(filed.sort()).toEqual(eventCatalogue.map(({ type, topic }) => [type, topic.name]).sort());
    expect(Object.keys(sut.components.messages)).toEqual(eventCatalogue.map(({ type }) => type));
  });

  it('says of every topic its key, how long it is kept, and with how many partitions', () => {
    expect(sut.channels['news.activity']).toMatchObject({
      'x-key': 'reader id (pseudonymous)',
      bindings: {
        kafka: {
          partitions: 12,
          topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': 400 * 24 * 60 * 60 * 1000 },
        },
      },
    });
    expect(sut.channels['news.comment-content']?.bindings.kafka).toMatchObject({
      topicConfiguration: { 'cleanup.policy': ['compact'], 'retention.ms': -1 },
    });
    expect(Object.keys(sut.channels)).toEqual(Object.values(topics).map(({ name }) => name));
  });

  it('says who writes to a topic, as the records do', () => {
    const claimed = eventCatalogue.map(({ type, topic }) => [type, `/${sut.channels[topic.name]?.['x-owner']}`]);
    expect(claimed).toEqual(
      eventCatalogue.map(({ type }) => [type, eventSamples.get(type)?.[0]?.headers['ce_source']]),
    );
  });

  it('describes exactly the headers that records have', () => {
    const { properties, required } = sut.components.schemas['EventHeaders'] as {
      properties: object;
      required: string[];
    };
    const written = [...eventSamples.values()].flat().map(({ headers }) => Object.keys(headers));
    expect(Object.keys(properties).sort()).toEqual([...new Set(written.flat())].sort());
    const always = Object.keys(properties).filter((name) => written.every((names) => names.includes(name)));
    expect(required).toEqual(always);
  });

  it('says of a tombstone that it has no value and what it means', () => {
    const erased = sut.components.messages['news.comment-content.erased.v1'];
    expect(erased).toMatchObject({
      payload: { type: 'null' },
      description: expect.stringContaining('tombstone') as string,
    });
    expect(erased).not.toHaveProperty('contentType');
  });

  it('shows which groups are taken and which an analyst may take', () => {
    expect(Object.keys(sut.operations).filter((name) => name.includes('news.article'))).toEqual([
      ...['send-news.article', 'receive-news.article-comments', 'receive-news.article-recommendations'],
      'receive-news.article-analysts',
    ]);
  });

  it('is the same each time it is made', () => {
    expect(copy(asyncApiDocument(eventCatalogue, eventSamples))).toEqual(copy(sut));
  });

  it('refuses an event without a sample, and says where to put one', () => {
    expect(() => asyncApiDocument(eventCatalogue, new Map())).toThrow(
      'news.account.api-key-created.v1 has no sample: add test/contracts/samples/news.account.api-key-created.v1.json.',
    );
  });
});
