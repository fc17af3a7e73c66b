import { askUntil } from './ask-until.js';

describe('asking until the answer is yes', () => {
  it('ends with the first yes', async () => {
    let asked = 0;
    await expect(askUntil(() => Promise.resolve(++asked === 3), { everyMs: 1, atOnce: 1 })).resolves.toBe(true);
    expect(asked).toBe(3);
  });

  it('is not held up by a question that is still open', async () => {
    let asked = 0;
    const open = new Promise<boolean>(() => undefined);
    await expect(
      askUntil(() => (++asked === 1 ? open : Promise.resolve(true)), { everyMs: 1, atOnce: 2 }),
    ).resolves.toBe(true);
  });

  it('limits the number of open requests', async () => {
    const open: ((yes: boolean) => void)[] = [];
    const answered = askUntil(
      () => {
        const question = Promise.withResolvers<boolean>();
        open.push(question.resolve);
        if (open.length === 4) setImmediate(() => open[0]?.(true));
        return question.promise;
      },
      { everyMs: 0, atOnce: 4 },
    );
    await expect(answered).resolves.toBe(true);
    expect(open).toHaveLength(4);
  });

  it('fails where a question fails', async () => {
    await expect(askUntil(() => Promise.reject(new Error('refused')), { everyMs: 1, atOnce: 1 })).rejects.toThrow(
      'refused',
    );
  });
});
