import type { SystemStatus } from '#ops/system-status.js';
import { table } from '#terminal/printer.js';

const NONE = '-';
const figure = (value: number | null): string => (value === null ? NONE : String(Math.round(value)));

/** The status of the whole system on one screen. */
export function statusScreen({ services, stream, attention }: SystemStatus): string[] {
  const rows = services.map(({ name, state, figures }) => {
    const { waiting, oldestSeconds, blocked, published } = figures;
    const { handled, retried, superseded, deadLettered, gaps, rebalances } = figures;
    const outbox = [waiting, oldestSeconds, blocked, published];
    return [name, state, ...[...outbox, handled, retried, superseded, deadLettered, gaps, rebalances].map(figure)];
  });
  const heads = ['SERVICE', 'STATE', 'WAITING', 'OLDEST s', 'BLOCKED', 'PUBLISHED'];
  const counted = ['HANDLED', 'RETRIED', 'SUPERSEDED', 'DEAD-LETTERED', 'GAPS', 'REBALANCES'];
  return [
    ...table([[...heads, ...counted], ...rows]),
    '',
    ...streamLines(stream),
    '',
    ...(attention.length === 0 ? ['All is well.'] : ['Attention:', ...attention.map((sentence) => `  ${sentence}`)]),
  ];
}

function streamLines(stream: SystemStatus['stream']): string[] {
  if (stream === null) return ['No data about groups and topics, because Kafka does not respond.'];
  const rows = stream.map(({ group, topic, events, seconds, deadLetters }) => {
    return [group, topic, String(events), events === 0 ? '0' : `<= ${seconds}`, String(deadLetters)];
  });
  return table([['GROUP', 'TOPIC', 'LAG events', 'LAG s', 'DEAD LETTERS'], ...rows]);
}
