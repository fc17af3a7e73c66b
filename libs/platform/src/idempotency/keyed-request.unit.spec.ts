import { keyedRequest, keyIn } from './keyed-request.js';
import { ANONYMOUS, ValidationFailed } from '@broadsheet/contracts';

const key = '8e03978e-40d5-43dd-bc93-6894a57f9324';
const first = {
  operation: 'createBoat',
  caller: { ...ANONYMOUS, accountId: 'ada' },
  key,
  content: [{}, { name: 'A' }],
};

describe('a request under a key', () => {
  it('is distinguished by caller, operation and key', () => {
    const others = [
      { ...first, caller: { ...ANONYMOUS, accountId: 'bob' } },
      { ...first, caller: ANONYMOUS },
      { ...first, operation: 'createHarbour' },
      { ...first, key: `${key}-2` },
    ];
    const ids = [first, ...others].map((attempt) => keyedRequest(attempt).id);
    expect(new Set(ids).size).toBe(5);
  });

  it('is the same request only with the same content', () => {
    const [one, again] = [keyedRequest(first), keyedRequest({ ...first, content: [{}, { name: 'A' }] })];
    const other = keyedRequest({ ...first, content: [{}, { name: 'B' }] });
    expect(again).toEqual(one);
    expect(other.id).toBe(one.id);
    expect(other.fingerprint).not.toBe(one.fingerprint);
  });

  it('reveals neither its key nor its content: without the key nobody can try out what a body held', () => {
    const { fingerprint } = keyedRequest({ ...first, key: `${key}-2` });
    expect(fingerprint).not.toBe(keyedRequest(first).fingerprint);
    expect(JSON.stringify(keyedRequest(first))).not.toContain(key);
  });

  it('has no key where there is no header, and none that can be guessed', () => {
    expect(keyIn({})).toBeUndefined();
    expect(keyIn({ 'idempotency-key': ` "${key}" ` })).toBe(key);
    expect(() => keyIn({ 'idempotency-key': '1' })).toThrow(ValidationFailed);
    expect(() => keyIn({ 'idempotency-key': `${key}, ${key}` })).toThrow(ValidationFailed);
  });
});
