import type { AsyncApiDocument } from '#asyncapi/async-api-document.js';
import type { TopicChannel } from '#asyncapi/topic-channel.js';
import { fieldRows, type Components } from '#guides/field-rows.js';
import { anchorOf, heading, list, paragraph, type GuideBlock } from '#guides/guide-block.js';
import { ERASURE, EVOLUTION, PROMISES } from '#guides/promises.js';
import { READING } from '#guides/reading.js';
import { keptFor, topicChapter } from '#guides/topic-chapter.js';

/** The stream for a person who meets it for the first time; `machineReadable` is where the document itself is found. */
export function eventGuide(document: AsyncApiDocument, machineReadable: string): readonly GuideBlock[] {
  const channels = Object.values(document.channels);
  return [
    heading(1, 'The event stream'),
    paragraph(
      'Everything that happens in Broadsheet is an event in Kafka: a fact in the past tense, with a schema, in order per subject. ' +
        'This page is for the first hour with it. The same for programs, with every limit and pattern: ' +
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
  ...['Read it', 'What is promised', 'The envelope', 'Topics', 'Events'],
  ...['How events change', 'Words, and their erasure'],
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
      'Every topic has twelve partitions at birth and keeps them. ' +
        'What a service could not apply is in `<topic>.<group>.dead-letters`, byte for byte, for 90 days.',
    ),
  ];
}

function envelope({ components }: AsyncApiDocument): readonly GuideBlock[] {
  const rows = fieldRows(components.schemas['EventHeaders'] ?? {}, components.schemas as Components);
  return [
    heading(2, 'The envelope'),
    paragraph(
      'A record is a CloudEvent 1.0 in the binary mode of Kafka: the envelope is in its headers, the data is its value.',
    ),
    {
      kind: 'table',
      head: ['header', 'type', 'means'],
      rows: rows.map(({ field, type, means }) => [`\`${field}\``, type, means]),
    },
  ];
}
