import { printable } from '#terminal/printable.js';
import { positionName, type TopicFigures, type ViolationKind } from '@broadsheet/messaging';

/** What each kind of violation is called in a report. */
const WORDS: Readonly<Record<ViolationKind, string>> = {
  invalid: 'invalid',
  misfiled: 'misfiled',
  altered: 'same id, other bytes',
  'version-taken': 'version taken twice',
  'out-of-order': 'out of order',
  gap: 'gaps',
};

/** The figures of one topic, a few lines. */
export function figuresLines(figures: TopicFigures): string[] {
  const { topic, records, subjects, tombstones, duplicates, gaps, bytes, milliseconds, violations } = figures;
  const rate = milliseconds > 0 ? Math.round(records / (milliseconds / 1_000)) : 0;
  const counts = Object.entries({ ...violations, gap: gaps }).map(
    ([kind, n]) => `${n} ${WORDS[kind as ViolationKind]}`,
  );
  return [
    `${topic}: ${records} records, ${subjects} subjects, ${bytes} bytes, ${(milliseconds / 1_000).toFixed(1)} s, ${rate} records/s`,
    ...Object.entries(figures.types).map(([type, count]) => `  ${type}: ${count}`),
    ...Object.entries(figures.unknownTypes).map(
      ([type, count]) => `  ${printable(type)}: ${count}, a type not known here`,
    ),
    `  ${[`${duplicates} duplicates`, `${tombstones} tombstones`, ...counts].join(', ')}`,
    ...figures.examples.map(({ kind, partition, offset, reason }) => {
      return printable(`  ${positionName({ topic, partition, offset })}: ${WORDS[kind]}: ${reason}`);
    }),
  ];
}

export function violationsOf({ violations }: TopicFigures): number {
  return Object.values(violations).reduce((sum, count) => sum + count, 0);
}
