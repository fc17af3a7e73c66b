import { isRefusal as sut } from './kafka-publisher.js';

describe('isRefusal', () => {
  it('recognises a record that is too large, however deep the error is wrapped', () => {
    expect(sut({ type: 'MESSAGE_TOO_LARGE' })).toBe(true);
    expect(sut(new Error('no', { cause: { type: 'MESSAGE_TOO_LARGE' } }))).toBe(true);
    expect(sut({ errors: [{ type: 'INVALID_RECORD' }] })).toBe(true);
  });

  it('takes everything else for something that may pass', () => {
    expect(sut({ type: 'NOT_LEADER_FOR_PARTITION' })).toBe(false);
    expect(sut(new Error('connection closed'))).toBe(false);
    expect(sut(undefined)).toBe(false);
  });
});
