/** New ids, as a port: UUIDv7 (RFC 9562), ascending within a process, so that they also order. */
export abstract class Ids {
  abstract next(): string;
}
