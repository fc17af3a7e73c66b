import { readerOf } from './reader-of.js';
import { ANONYMOUS, type Caller } from '@broadsheet/contracts';

const account: Caller = { ...ANONYMOUS, accountId: '01980000-0000-7000-8000-000000000001', roles: ['reader'] };
const machine: Caller = { ...ANONYMOUS, accountId: 'key', scopes: ['import'] };

describe('readerOf', () => {
  it.each([
    ['nobody by default', {}, ANONYMOUS, null],
    ['the id that the client made', { 'x-reader-id': 'r-8f2c1d7a' }, ANONYMOUS, 'r-8f2c1d7a'],
    ['the account, under a name that no client can choose', {}, account, `account-${account.accountId}`],
    [
      'the account, whatever id is sent with it',
      { 'x-reader-id': 'r-8f2c1d7a' },
      account,
      `account-${account.accountId}`,
    ],
    ['the id sent with a machine', { 'x-reader-id': 'r-8f2c1d7a' }, machine, 'r-8f2c1d7a'],
    ['nobody for a machine alone', {}, machine, null],
  ])('is %s', (_, headers, caller, id) => {
    expect(readerOf(headers, caller)).toEqual({ reader: { id, named: id, mayBeFollowed: true }, parts: [] });
  });

  it.each([{ dnt: '1' }, { 'sec-gpc': '1' }])('is nobody to be followed where the client says %j', (headers) => {
    const sent = { ...headers, 'x-reader-id': 'r-8f2c1d7a' };
    const followed = { id: null, mayBeFollowed: false };
    expect(readerOf(sent, ANONYMOUS)).toEqual({ reader: { ...followed, named: 'r-8f2c1d7a' }, parts: [] });
    const named = `account-${account.accountId}`;
    expect(readerOf(sent, account)).toEqual({ reader: { ...followed, named }, parts: [] });
  });

  it.each(['short', 'account-8f2c1d7a', 'r-8f2c1d7a; drop', 'x'.repeat(65), ''])('refuses the id %j', (given) => {
    const { reader, parts } = readerOf({ 'x-reader-id': given }, ANONYMOUS);
    expect(reader.id).toBeNull();
    expect(parts.map(({ pointer }) => pointer)).toEqual(['header/x-reader-id']);
  });
});
