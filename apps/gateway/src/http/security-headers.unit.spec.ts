import { securityHeaders } from './security-headers.js';

describe('securityHeaders', () => {
  it('asks for HTTPS in production only', () => {
    expect(securityHeaders(true)).toHaveProperty('strict-transport-security');
    expect(securityHeaders(false)).not.toHaveProperty('strict-transport-security');
    expect(securityHeaders(false)).toEqual(expect.objectContaining({ 'x-content-type-options': 'nosniff' }));
  });
});
