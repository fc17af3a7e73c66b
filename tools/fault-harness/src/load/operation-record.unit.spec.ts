import { OperationRecord, readOperations } from '#load/operation-record.js';
import { outcomeOf } from '#load/gateway.client.js';
import { appendFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('OperationRecord', () => {
  let sut: OperationRecord;
  beforeEach(async () => {
    sut = new OperationRecord(join(await mkdtemp(join(tmpdir(), 'broadsheet-record-')), 'operations.ndjson'));
  });
  afterEach(() => sut.close());

  it('shows how each operation ended', async () => {
    const { n } = sut.sending({ kind: 'create', marker: 'm' });
    sut.answered({ n, outcome: 'acknowledged', tookMs: 3, status: 201, code: null, retryAfter: false, id: 'a' });
    expect(await sut.read()).toMatchObject([{ n: 1, kind: 'create', marker: 'm', outcome: 'acknowledged', id: 'a' }]);
  });

  it('takes one that was sent without a response for unknown', async () => {
    sut.sending({ kind: 'comment', marker: 'm' });
    expect(await sut.read()).toMatchObject([{ outcome: 'unknown', status: null }]);
  });

  it('has the operation before it is sent, and is only ever appended to', async () => {
    sut.sending({ kind: 'create', marker: 'first' });
    const before = await readFile(sut.path, 'utf8');
    sut.sending({ kind: 'create', marker: 'second' });
    expect((await readFile(sut.path, 'utf8')).startsWith(before)).toBe(true);
    await appendFile(sut.path, '{"n":3,"kind":"cre');
    expect(await readOperations(sut.path)).toHaveLength(2);
  });
});

describe('the outcome of an answer', () => {
  it.each([
    [201, null, 'acknowledged'],
    [422, 'VALIDATION_FAILED', 'failed'],
    [429, null, 'failed'],
    [503, 'ARTICLE_NOT_KNOWN_YET', 'failed'],
    [503, 'UPSTREAM_UNAVAILABLE', 'unknown'],
    [500, 'INTERNAL', 'unknown'],
  ])('%i %s is %s', (status, code, outcome) => {
    expect(outcomeOf(status, code)).toBe(outcome);
  });
});
