import ipaddr from 'ipaddr.js';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

const UNKNOWN = 'unknown';

/**
 * Where a request comes from, as it is counted: an IPv4 address, or the /64 network of an IPv6 address, which one subscriber
 * gets (RFC 6177). Behind `trusted` proxies it is the entry of `X-Forwarded-For` that the outermost of them wrote, the nth
 * from the right; entries further left may be forged.
 */
export function clientAddress(
  socketAddress: string | undefined,
  headers: IncomingHttpHeaders,
  trusted: number,
): string {
  const forwarded = trusted === 0 ? undefined : forwardedAddress(headers['x-forwarded-for'], trusted);
  return forwarded ?? countedAs(socketAddress ?? '') ?? UNKNOWN;
}

/** Undefined if fewer proxies wrote than are trusted, or the entry is not an address. */
function forwardedAddress(header: string | string[] | undefined, trusted: number): string | undefined {
  const entry = String(header ?? '')
    .split(',')
    .at(-trusted);
  return entry === undefined ? undefined : countedAs(withoutPort(entry.trim()));
}

/** `192.0.2.1:80`, `[2001:db8::1]:80` and `[2001:db8::1]` name a port or brackets too. */
function withoutPort(entry: string): string {
  return /^\[([^\]]*)\]/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;
}

/** An address in the form in which it is counted; undefined if it is not an address. */
function countedAs(address: string): string | undefined {
  switch (isIP(address)) {
    case 4:
      return address;
    case 6:
      return networkOf(address);
    default:
      return undefined;
  }
}

function networkOf(ipv6: string): string {
  const address = ipaddr.IPv6.parse(ipv6);
  if (address.isIPv4MappedAddress()) return address.toIPv4Address().toString();
  const prefix = address.parts.slice(0, 4).map((group) => group.toString(16));
  return `${prefix.join(':')}::/64`;
}
