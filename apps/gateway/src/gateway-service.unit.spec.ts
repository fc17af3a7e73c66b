import { requestIdFrom, securityHeaders } from './gateway-service.js';

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

describe('securityHeaders', () => {
  it('let no other site show, embed or load what is here', () => {
    const headers = securityHeaders(false);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin' });
  });

  it('asks for HTTPS in production only', () => {
    expect(securityHeaders(true)).toHaveProperty('strict-transport-security');
    expect(securityHeaders(false)).not.toHaveProperty('strict-transport-security');
    expect(securityHeaders(false)).toEqual(expect.objectContaining({ 'x-content-type-options': 'nosniff' }));
  });
});
