import type { AsyncApiDocument } from '#asyncapi/async-api-document.js';
import type { TopicChannel } from '#asyncapi/topic-channel.js';
import { fieldRows, type Components } from '#guides/field-rows.js';
import { anchorOf, heading, list, paragraph, type GuideBlock } from '#guides/guide-block.js';
import { ERASURE, EVOLUTION, PROMISES } from '#guides/promises.js';
import { READING } from '#guides/reading.js';
import { keptFor, topicChapter } from '#guides/topic-chapter.js';

/** The stream for people who are new to it; `machineReadable` is the address of the AsyncAPI document. */
export function eventGuide(document: AsyncApiDocument, machineReadable: string): readonly GuideBlock[] {
  const channels = Object.values(document.channels);
  return [
    heading(1, 'The event stream'),
    paragraph(
      'Everything that happens in Broadsheet is an event in Kafka: a fact in the past tense, with a schema, in order per subject. ' +
        'Read this page first. The machine-readable version, with every limit and pattern, is ' +
        `[asyncapi.json](${machineReadable}).`,
    ),
    list(...CHAPTERS.map((title) => `[${title}](#${anchorOf(title)})`)),
    ...READING,
    ...PROMISES,
    ...envelope(document),
    ...topicTable(channels),
    heading(2, 'Events'),
    ...channels.flatMap((channel) => topicChapter(channel, document)),
    ...EVOLUTION,
    ...ERASURE,
  ];
}

const CHAPTERS = [
  ...['Read the stream', 'Guarantees', 'The envelope', 'Topics', 'Events'],
  ...['How events change', 'Personal text and its erasure'],
];

function topicTable(channels: readonly TopicChannel[]): readonly GuideBlock[] {
  return [
    heading(2, 'Topics'),
    {
      kind: 'table',
      head: ['topic', 'key', 'kept', 'holds'],
      rows: channels.map((channel) => [
        `[${channel.address}](#${anchorOf(channel.address)})`,
        channel['x-key'],
        keptFor(channel),
        channel.description,
      ]),
    },
    paragraph(
      'Every topic has twelve partitions, and the number never changes. ' +
        'Records that a service could not apply are in `<topic>.<group>.dead-letters`, byte for byte, for 90 days.',
    ),
  ];
}

function envelope({ components }: AsyncApiDocument): readonly GuideBlock[] {
  const rows = fieldRows(components.schemas['EventHeaders'] ?? {}, components.schemas as Components);
  return [
    heading(2, 'The envelope'),
    paragraph(
      'A record is a CloudEvent 1.0 in Kafka’s binary mode: its headers are the envelope, and its value is the data.',
    ),
    {
      kind: 'table',
      head: ['header', 'type', 'meaning'],
      rows: rows.map(({ field, type, means }) => [`\`${field}\``, type, means]),
    },
  ];
}
