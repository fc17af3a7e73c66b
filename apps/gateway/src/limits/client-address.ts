import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

const UNKNOWN = 'unknown';

/**
 * Where a request comes from, as it is counted: an IPv4 address, or the /64 network of an IPv6 address, which is what one
 * subscriber gets (RFC 6177). Behind `trusted` proxies it is the entry of `X-Forwarded-For` that the outermost of them
 * wrote, the nth from the right; what stands further left anybody may have made up.
 */
export function clientAddress(
  socketAddress: string | undefined,
  headers: IncomingHttpHeaders,
  trusted: number,
): string {
  const forwarded = trusted === 0 ? undefined : forwardedAddress(headers['x-forwarded-for'], trusted);
  return forwarded ?? countedAs(socketAddress ?? '') ?? UNKNOWN;
}

/** Undefined where fewer proxies wrote than are trusted, or what stands there is no address. */
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

/** An address in the form in which it is counted; undefined where it is none. */
function countedAs(address: string): string | undefined {
  switch (isIP(address)) {
    case 4:
      return address;
    case 6:
      return network(groupsOf(address));
    default:
      return undefined;
  }
}

function network(groups: readonly number[]): string {
  const [high = 0, low = 0] = groups.slice(6);
  const isMappedIpv4 = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMappedIpv4) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  const prefix = groups.slice(0, 4).map((group) => group.toString(16));
  return `${prefix.join(':')}::/64`;
}

/** The eight numbers of a valid IPv6 address (RFC 4291, 2.2). */
function groupsOf(address: string): readonly number[] {
  const [before = '', after] = hexOnly(address.replace(/%.*$/, '')).split('::');
  const [first, last] = [numbersOf(before), numbersOf(after ?? '')];
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}

/** The last 32 bits may be written as an IPv4 address. */
function hexOnly(address: string): string {
  return address.replace(/\d+\.\d+\.\d+\.\d+$/, (ipv4) => {
    const [a = 0, b = 0, c = 0, d = 0] = ipv4.split('.').map(Number);
    return [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(':');
  });
}

function numbersOf(groups: string): number[] {
  return groups === '' ? [] : groups.split(':').map((group) => Number.parseInt(group, 16));
}
