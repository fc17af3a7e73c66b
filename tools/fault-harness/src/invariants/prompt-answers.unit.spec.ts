import { anOperation } from '#invariants/evidence.builder.js';
import { promptReads, promptWrites } from '#invariants/prompt-answers.js';
import type { Operation } from '#load/operation.js';

const window = { brokenAt: 1_000, healedAt: 2_000 };
const deadlines = { writeDeadlineMs: 500, readDeadlineMs: 200 };

describe('prompt answers', () => {
  const refusal = { status: 503, code: 'DATABASE_UNAVAILABLE', retryAfter: true, outcome: 'unknown' } as const;
  const wrongWrites = (fields: Partial<Operation>): readonly string[] => {
    const operations = [anOperation({ n: 1, kind: 'create', sentAt: 1_500, ...fields })];
    return promptWrites({ operations, reads: [], window, readsGoOn: true, ...deadlines }).wrong;
  };

  it('allow a write to be refused at once, with a time to come back, while something is broken', () => {
    expect(wrongWrites(refusal)).toEqual([]);
  });

  it.each([
    ['hangs beyond its deadline', { tookMs: 501 }, 'took 501 ms'],
    ['gets no answer', { status: null, code: 'ECONNRESET' }, 'got no answer (ECONNRESET)'],
    ['is refused without Retry-After', { ...refusal, retryAfter: false }, 'was answered 503'],
    ['is refused as 422', { status: 422, code: 'VALIDATION_FAILED' }, 'was answered 422'],
    ['fails as 500', { ...refusal, status: 500 }, 'was answered 500'],
    ['fails after the recovery', { ...refusal, sentAt: 2_000 }, 'after the recovery'],
  ])('find a write that %s', (_what, fields, sentence) => {
    expect(wrongWrites(fields)).toEqual([expect.stringContaining(sentence)]);
  });

  const aRead = (n: number, ok: boolean) => ({
    at: 1_000 + n / 10,
    ok,
    status: ok ? 200 : 503,
    tookMs: 1,
    retryAfter: true,
  });

  it('find reads that stopped where they had to continue', () => {
    const reads = Array.from({ length: 1_000 }, (_, n) => aRead(n, n >= 2));
    const answers = { operations: [], reads, window, ...deadlines };
    expect(promptReads({ ...answers, readsGoOn: true }).wrong).toEqual(['only 99.80 % of reads went well']);
    expect(promptReads({ ...answers, readsGoOn: false }).wrong).toEqual([]);
  });
});
