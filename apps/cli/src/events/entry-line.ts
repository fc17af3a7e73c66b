import { printable } from '#terminal/printable.js';
import { positionName, type StreamEntry } from '@broadsheet/messaging';
import { styleText } from 'node:util';

const MOST_DATA = 100;
type Style = Parameters<typeof styleText>[0];

/** One record in one line: time, position, type, subject, version, the beginning of its data. Colours where they are wanted. */
export function entryLine({ record, decoded }: StreamEntry, colours: boolean): string {
  const paint = (style: Style, text: string): string =>
    colours ? styleText(style, printable(text), { validateStream: false }) : printable(text);
  const position = paint('dim', positionName(record));
  if (decoded.kind !== 'event') {
    const time = new Date(Number(record.timestamp)).toISOString();
    const reason = decoded.kind === 'undecodable' ? decoded.reason : 'its type is not known';
    return `${time} ${position} ${paint('red', `not readable: ${reason}`)}`;
  }
  const { time, type, subject, version, data } = decoded.event;
  return [
    printable(time),
    position,
    paint('cyan', type),
    paint('bold', subject),
    `v${version}`,
    data === null ? paint('yellow', 'erased') : paint('dim', beginning(JSON.stringify(data) ?? '')),
  ].join(' ');
}

function beginning(text: string): string {
  return text.length > MOST_DATA ? `${text.slice(0, MOST_DATA)}…` : text;
}
