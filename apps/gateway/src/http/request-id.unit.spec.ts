import { requestIdFrom } from './request-id.js';

describe('requestIdFrom', () => {
  const sut = (id?: string | string[]) => requestIdFrom({ 'x-request-id': id });

  it.each(['0197a1b2-0000-7000-8000-000000000001', 'a'.repeat(32), 'A'.repeat(64)])('takes %s', (id) => {
    expect(sut(id)).toBe(id);
  });

  it.each([undefined, '', 'short', 'a'.repeat(65), `${'a'.repeat(32)}\n`, `${'a'.repeat(32)}{}`, ['a'.repeat(32)]])(
    'does not take %j',
    (id) => {
      expect(sut(id)).toBeUndefined();
    },
  );
});
