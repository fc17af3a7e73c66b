import { databaseProblem as sut } from './database-problem.js';
import { ReadModelsHeld, TooMuchContention } from '@broadsheet/mongo';

describe('databaseProblem', () => {
  it('tells whoever asked that the database is away', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED'), { name: 'MongoNetworkError' });

    expect(sut(error)).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(sut(error)?.message).not.toContain('ECONNREFUSED');
  });

  it('tells whoever asked that others were first', () => {
    for (const error of [new TooMuchContention(8, undefined), new ReadModelsHeld()]) {
      expect(sut(error)).toMatchObject({ code: 'TOO_MANY_CONCURRENT_CHANGES' });
    }
  });

  it('leaves everything else alone', () => {
    expect(sut(Object.assign(new Error('E11000'), { name: 'MongoServerError', code: 11000 }))).toBeUndefined();
    expect(sut(new TypeError('no'))).toBeUndefined();
  });
});
