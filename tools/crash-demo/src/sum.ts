import type { Verdict } from '@broadsheet/fault-harness';

/** The sum of it all in one line: `acknowledged N · in the log N · lost 0 · duplicates N, applied once`. */
export function sumOf({ findings, figures }: Verdict): string {
  const { acknowledged, acknowledgedInLog, lost, duplicates } = figures;
  const once = findings.every(({ invariant, wrong }) => invariant !== 'I4' || wrong.length === 0);
  const parts = [`acknowledged ${acknowledged}`, `in the log ${acknowledgedInLog}`, `lost ${lost}`];
  return [...parts, `duplicates ${duplicates}, ${once ? 'applied once' : 'NOT applied once'}`].join(' · ');
}
