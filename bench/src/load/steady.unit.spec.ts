import { readH2loadLog } from './steady.js';

describe('the log of h2load', () => {
  it('has the status of each response and its time', () => {
    expect(readH2loadLog('1700000000000000\t201\t1500\n1700000000010000\t-1\t900\n')).toEqual([
      { status: 201, ms: 1.5 },
      { status: -1, ms: 0.9 },
    ]);
  });
});
