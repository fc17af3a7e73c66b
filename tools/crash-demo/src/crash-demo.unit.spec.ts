import { sumOf as sut } from '#crash-demo.js';
import type { Finding, Verdict } from '@broadsheet/fault-harness';

const figures = { acknowledged: 10, unknown: 1, appliedUnknown: 0, records: 12, duplicates: 2, readAvailability: 1 };

function aVerdict(lost: number, readModels: string[]): Verdict {
  const finding: Finding = { invariant: 'I4', what: 'counters and rows', checked: 1, wrong: readModels };
  return { findings: [finding], violations: [], figures: { ...figures, acknowledgedInLog: 10 - lost, lost } };
}

describe('the sum of the crash demo', () => {
  it('says that nothing was lost where nothing was', () => {
    expect(sut(aVerdict(0, []))).toBe('acknowledged 10 · in the log 10 · lost 0 · duplicates 2, applied once');
  });

  it('says what was lost and what was not applied once', () => {
    expect(sut(aVerdict(1, ['x']))).toBe('acknowledged 10 · in the log 9 · lost 1 · duplicates 2, NOT applied once');
  });
});
