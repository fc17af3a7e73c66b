import { clientAddress } from './client-address.js';

const of = (socket: string | undefined, forwardedFor?: string, trusted = 0): string =>
  clientAddress(socket, forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }, trusted);

describe('clientAddress', () => {
  it.each([
    ['an IPv4 address', '192.0.2.1', '192.0.2.1'],
    ['an IPv4 address in IPv6', '::ffff:192.0.2.1', '192.0.2.1'],
    ['an IPv4 address in hexadecimal', '::ffff:c000:201', '192.0.2.1'],
    ['an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['another of the same network', '2001:0DB8:1:2::ffff', '2001:db8:1:2::/64'],
    ['the loopback', '::1', '0:0:0:0::/64'],
    ['an address with a zone', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['an address that ends in zeros', '2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['a socket that is gone', undefined, 'unknown'],
  ])('counts %s', (_, socket, counted) => {
    expect(of(socket)).toBe(counted);
  });

  it('believes no header where no proxy is trusted', () => {
    expect(of('192.0.2.1', '203.0.113.9')).toBe('192.0.2.1');
  });

  it.each([
    [1, 'made.up, 203.0.113.1, 203.0.113.2', '203.0.113.2'],
    [2, 'made.up, 203.0.113.1,203.0.113.2', '203.0.113.1'],
    [1, '203.0.113.9:4711', '203.0.113.9'],
    [1, '[2001:db8:1:2::9]:4711', '2001:db8:1:2::/64'],
    [1, '::ffff:203.0.113.9', '203.0.113.9'],
    [3, '203.0.113.1, 203.0.113.2', '192.0.2.1'],
    [1, 'unknown', '192.0.2.1'],
    [1, '', '192.0.2.1'],
    [1, '1, 2, 999.0.0.1', '192.0.2.1'],
  ])('behind %i proxies, takes of %j what the outermost of them wrote', (trusted, header, counted) => {
    expect(of('192.0.2.1', header, trusted)).toBe(counted);
  });

  it('takes the socket where a proxy is trusted and wrote nothing', () => {
    expect(of('192.0.2.1', undefined, 1)).toBe('192.0.2.1');
  });
});
