import { databaseProblem as sut } from './outbox.module.js';
import { ReadModelsHeld, TooMuchContention } from '@broadsheet/mongo';

describe('databaseProblem', () => {
  it('reports to the client that the database is unavailable', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED'), { name: 'MongoNetworkError' });

    expect(sut(error)).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(sut(error)?.message).not.toContain('ECONNREFUSED');
  });

  it('reports to the client that other writers were faster', () => {
    for (const error of [new TooMuchContention(8, undefined), new ReadModelsHeld()]) {
      expect(sut(error)).toMatchObject({ code: 'TOO_MANY_CONCURRENT_CHANGES' });
    }
  });

  it('does not translate any other error', () => {
    expect(sut(Object.assign(new Error('E11000'), { name: 'MongoServerError', code: 11000 }))).toBeUndefined();
    expect(sut(new TypeError('no'))).toBeUndefined();
  });
});
