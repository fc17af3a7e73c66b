import { mongodComplaint as sut } from '#mongod-log.js';

const info = '{"s":"I","msg":"Wired Tiger opened"}';
const fatal = '{"s":"F","msg":"Failed to set up listener","attr":{"error":"Address already in use"}}';

describe('mongodComplaint', () => {
  it('returns the last error, not the lines after it', () => {
    expect(sut(`${info}\n${fatal}\n${info}\n`)).toBe('Failed to set up listener: Address already in use');
  });

  it('ignores the abort that follows the cause', () => {
    const abort = '{"s":"F","msg":"\\n\\n***aborting after fassert() failure\\n\\n"}';
    expect(sut(`${fatal}\n${abort}\n`)).toBe('Failed to set up listener: Address already in use');
  });

  it('returns the last line if there is no error', () => {
    expect(sut(`${info}\n`)).toBe('Wired Tiger opened');
  });

  it('returns the loader’s message if mongod logged nothing', () => {
    expect(sut('mongod: error while loading shared libraries\n')).toBe('mongod: error while loading shared libraries');
  });
});
