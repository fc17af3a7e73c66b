import { securityHeaders } from './security-headers.js';

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
