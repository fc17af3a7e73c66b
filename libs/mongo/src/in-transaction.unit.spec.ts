import { isCommitUnknown, isTransientInTransaction } from './in-transaction.js';

const labelled = (label: string) =>
  Object.assign(new Error('no'), { hasErrorLabel: (asked: string) => asked === label });

describe('isTransientInTransaction', () => {
  it('is true for a write conflict', () => {
    expect(isTransientInTransaction(Object.assign(new Error('no'), { code: 112 }))).toBe(true);
  });

  it('is true for an error that the driver labels transient', () => {
    expect(isTransientInTransaction(labelled('TransientTransactionError'))).toBe(true);
  });

  it('is false for everything else', () => {
    expect(isTransientInTransaction(labelled('UnknownTransactionCommitResult'))).toBe(false);
    expect(isTransientInTransaction(new Error('no'))).toBe(false);
    expect(isTransientInTransaction(null)).toBe(false);
  });
});

describe('isCommitUnknown', () => {
  it('is true only for a commit whose response was lost', () => {
    expect(isCommitUnknown(labelled('UnknownTransactionCommitResult'))).toBe(true);
    expect(isCommitUnknown(labelled('TransientTransactionError'))).toBe(false);
    expect(isCommitUnknown(undefined)).toBe(false);
  });
});
