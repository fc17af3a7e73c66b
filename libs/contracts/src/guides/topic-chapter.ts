import type { AsyncApiDocument } from '#asyncapi/async-api-document.js';
import type { EventMessage } from '#asyncapi/event-message.js';
import type { TopicChannel } from '#asyncapi/topic-channel.js';
import { fieldRows, type Components } from '#guides/field-rows.js';
import { heading, paragraph, type GuideBlock } from '#guides/guide-block.js';

/** A topic and its events; events with the same fields share one table. */
export function topicChapter(channel: TopicChannel, { components }: AsyncApiDocument): readonly GuideBlock[] {
  const messages = Object.values(components.messages).filter(({ name }) => name in channel.messages);
  const alike = Object.values(Object.groupBy(messages, ({ payload }) => JSON.stringify(payload)));
  return [
    heading(3, channel.address),
    paragraph(
      `${channel.description} Key: ${channel['x-key']}. Written by \`${channel['x-owner']}\`, kept ${keptFor(channel)}.`,
    ),
    {
      kind: 'table',
      head: ['event', 'what happened'],
      rows: messages.map(({ name, summary, description }) => [
        `\`${name}\``,
        [summary, description].filter(Boolean).join(' '),
      ]),
    },
    ...alike.flatMap((group = []) => events(group, components.schemas as Components)),
  ];
}

/** `forever`, `for 400 days`, … */
export function keptFor({ 'x-cleanup': cleanup }: TopicChannel): string {
  if (cleanup.kind === 'expire') return `for ${cleanup.days} days`;
  return cleanup.kind === 'keep' ? 'forever' : 'compacted to the newest record of a key';
}

function events(messages: readonly EventMessage[], components: Components): readonly GuideBlock[] {
  const rows = fieldRows(messages[0]?.payload ?? {}, components);
  const names = messages.map(({ name }) => `\`${shortName(name)}\``).join(', ');
  const title = rows.length > 0 ? `The data of ${names}:` : `${names} has no data.`;
  return [
    paragraph(title),
    ...(rows.length > 0 ? [table(rows.map(({ field, type, means }) => [`\`${field}\``, type, means]))] : []),
    ...messages.map(example),
  ];
}

const table = (rows: readonly (readonly string[])[]): GuideBlock => ({
  kind: 'table',
  head: ['field', 'type', 'meaning'],
  rows,
});

function example({ name, examples, bindings }: EventMessage): GuideBlock {
  const [first] = examples;
  const { key } = bindings['kafka'] as { key: { examples: readonly string[] } };
  const headers = Object.entries(first?.headers ?? {}).map(([header, value]) => `${header}: ${value}`);
  const value = first?.payload ? JSON.stringify(first.payload, null, 2) : '(no value)';
  return {
    kind: 'example',
    summary: `A record of ${name}`,
    text: [`key: ${key.examples[0] ?? ''}`, ...headers, '', value].join('\n'),
  };
}

/** `posted` of `news.comment.posted.v1`. */
function shortName(type: string): string {
  return type.split('.').slice(2).join('.');
}
