import { until as sut } from './until.js';

describe('until', () => {
  it('returns the first truthy result', async () => {
    const answers = [0, '', 'here'];
    await expect(sut(() => answers.shift())).resolves.toBe('here');
  });

  it('takes a probe that throws for one without a result yet', async () => {
    let asked = 0;
    const answer = await sut(() => {
      asked += 1;
      if (asked < 3) throw new Error('not yet');
      return asked;
    });
    expect(answer).toBe(3);
  });

  it('says at the deadline what it waited for and what it saw last', async () => {
    const waiting = sut(() => false, { deadlineMs: 20, what: 'a miracle' });
    await expect(waiting).rejects.toThrow('waited 20 ms in vain for a miracle; last: false');
  });

  it('reports the last error at the deadline', async () => {
    const refuse = (): never => {
      throw new Error('connection refused');
    };
    await expect(sut(refuse, { deadlineMs: 20 })).rejects.toThrow('last: connection refused');
  });
});
