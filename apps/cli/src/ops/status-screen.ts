import type { SystemStatus } from '#ops/system-status.js';

const NONE = '-';
const figure = (value: number | null): string => (value === null ? NONE : String(Math.round(value)));

/** The state of the whole system on one screen. */
export function statusScreen({ services, stream, attention }: SystemStatus): string[] {
  const rows = services.map(({ name, state, figures }) => {
    const { waiting, oldestSeconds, blocked, published } = figures;
    const { handled, retried, superseded, deadLettered, gaps, rebalances } = figures;
    const outbox = [waiting, oldestSeconds, blocked, published];
    return [name, state, ...[...outbox, handled, retried, superseded, deadLettered, gaps, rebalances].map(figure)];
  });
  const heads = ['SERVICE', 'STATE', 'WAITING', 'OLDEST s', 'BLOCKED', 'PUBLISHED'];
  const counted = ['HANDLED', 'RETRIED', 'SUPERSEDED', 'LETTERS', 'GAPS', 'REBALANCES'];
  return [
    ...table([[...heads, ...counted], ...rows]),
    '',
    ...streamLines(stream),
    '',
    ...(attention.length === 0 ? ['All is well.'] : ['Attention:', ...attention.map((sentence) => `  ${sentence}`)]),
  ];
}

function streamLines(stream: SystemStatus['stream']): string[] {
  if (stream === null) return ['No figures of groups and topics, as Kafka does not answer.'];
  const rows = stream.map(({ group, topic, events, seconds, deadLetters }) => {
    return [group, topic, String(events), events === 0 ? '0' : `<= ${seconds}`, String(deadLetters)];
  });
  return table([['GROUP', 'TOPIC', 'LAG events', 'LAG s', 'DEAD LETTERS'], ...rows]);
}

/** Columns as wide as their widest cell; the first two are words, the others figures. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, n) => (n < 2 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)));
    return cells.join('  ').trimEnd();
  });
}
