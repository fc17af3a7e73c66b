import type { Finding } from '#invariants/finding.js';
import { type LogRecord, shaOf } from '#log/log-record.js';

/** A record that a test put into a topic, which nobody can apply. */
export interface Poison {
  /** Where it must end, without prefix: `news.article.comments.dead-letters`. */
  readonly deadLetterTopic: string;
  readonly key: string | null;
  readonly value: Buffer | null;
  /** A fact of its owner that somebody failed to apply; anything else is foreign and no part of the log. */
  readonly fact?: boolean;
}

/** I7: the topics of dead letters hold exactly the poison that was injected, byte for byte and each once or more. */
export function deadLetters(records: readonly LogRecord[], injected: readonly Poison[]): Finding {
  const expected = new Map(injected.map((poison) => [printOf(poison), poison]));
  const found = new Set(records.map(recordPrint));
  const missing = [...expected]
    .filter(([print]) => !found.has(print))
    .map(([, { deadLetterTopic, key }]) => `the poison with key ${key} is not in ${deadLetterTopic}`);
  const unexpected = records
    .filter((record) => !expected.has(recordPrint(record)))
    .map(({ topic, offset, type, subject }) => `${topic}@${offset} is no poison: ${type} of ${subject}`);
  const checked = records.length + injected.length;
  return { invariant: 'I7', what: 'dead letters', checked, wrong: [...missing, ...unexpected] };
}

/** The log as the owners wrote it. */
export function withoutPoison(log: readonly LogRecord[], injected: readonly Poison[]): LogRecord[] {
  const unexpected = new Set(injected.filter(({ fact = false }) => !fact).map(printOf));
  const ends = [...new Set(injected.map(({ deadLetterTopic }) => deadLetterTopic))];
  return log.filter(({ topic, key, sha }) => {
    return !ends.some((end) => end.startsWith(`${topic}.`) && unexpected.has(`${end} ${key} ${sha}`));
  });
}

function printOf({ deadLetterTopic, key, value }: Poison): string {
  return `${deadLetterTopic} ${key} ${shaOf(value)}`;
}

function recordPrint({ topic, key, sha }: LogRecord): string {
  return `${topic} ${key} ${sha}`;
}
