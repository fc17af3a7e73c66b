import { Outrun } from '#domain/outrun.errors.js';
import { BrokenRule } from '@broadsheet/contracts';
import { whileOutrun, whileOutrunOrConflicting } from './while-outrun.js';

class Conflict extends BrokenRule {
  readonly code = 'VERSION_CONFLICT';
}

/** Fails so many times with this error, then answers which attempt it is. */
function failing(times: number, error: Error): () => Promise<number> {
  let attempt = 0;
  return () => {
    attempt += 1;
    return attempt > times ? Promise.resolve(attempt) : Promise.reject(error);
  };
}

describe('whileOutrun', () => {
  it('decides again while others are faster', async () => {
    await expect(whileOutrun(failing(3, new Outrun()))).resolves.toBe(4);
  });

  it('gives up at last', async () => {
    await expect(whileOutrun(failing(1_000, new Outrun()))).rejects.toThrow(Outrun);
  });

  it('lets every other error through at once', async () => {
    await expect(whileOutrun(failing(1, new Conflict()))).rejects.toThrow(Conflict);
    await expect(whileOutrunOrConflicting(failing(1, new RangeError('x')))).rejects.toThrow(RangeError);
  });

  it('decides again on what there is now, where the caller named no version', async () => {
    await expect(whileOutrunOrConflicting(failing(2, new Conflict()))).resolves.toBe(3);
    await expect(whileOutrunOrConflicting(failing(1_000, new Conflict()))).rejects.toThrow(Outrun);
  });
});
