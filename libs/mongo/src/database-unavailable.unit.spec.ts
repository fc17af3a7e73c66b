import { isDatabaseUnavailable as sut } from './database-unavailable.js';

const anError = (name: string, extra: object = {}) => Object.assign(new Error('no'), { name, ...extra });

describe('isDatabaseUnavailable', () => {
  it.each(['MongoNetworkError', 'MongoServerSelectionError', 'MongoPoolClearedError', 'MongoNotConnectedError'])(
    'recognises %s',
    (name) => {
      expect(sut(anError(name))).toBe(true);
    },
  );

  it('recognises what the driver throws for an operation without a response of a frozen server', () => {
    expect(sut(anError('PoolClearedOnNetworkError'))).toBe(true);
  });

  it('recognises a node that is no longer primary', () => {
    expect(sut(anError('MongoServerError', { code: 10107 }))).toBe(true);
  });

  it('recognises what Mongoose says before the first connection', () => {
    const message = 'Cannot call `articles.find()` before initial connection is complete if `bufferCommands = false`.';
    expect(sut(Object.assign(new Error(message), { name: 'MongooseError' }))).toBe(true);
  });

  it('looks at the cause', () => {
    expect(sut(new Error('cannot save', { cause: anError('MongoNetworkError') }))).toBe(true);
  });

  it('looks at what a bulk write failed on', () => {
    const bulk = (errorResponse: Error) => anError('MongoBulkWriteError', { errorResponse });
    expect(sut(bulk(anError('MongoNetworkError')))).toBe(true);
    expect(sut(bulk(anError('MongoInvalidArgumentError')))).toBe(false);
  });

  it('takes a refused document for what it is', () => {
    expect(sut(anError('MongoServerError', { code: 11000 }))).toBe(false);
    expect(sut(anError('ValidationError'))).toBe(false);
    expect(sut('MongoNetworkError')).toBe(false);
  });

  it('does not mistake a foreign error with the same code', () => {
    expect(sut(anError('SomeError', { code: 64 }))).toBe(false);
  });
});
