import type { KnownReader, ReaderHistory, ReaderProfile } from './reader-profile.js';

/** The profiles of readers. */
export abstract class ReaderRepository {
  /** An empty profile for an unknown reader; null for a reader who has switched personalisation off. */
  abstract profileOf(readerId: string): Promise<ReaderProfile | null>;
  /** By reader; a reader without reads is left out. May be a second or two old. */
  abstract historiesOf(readerIds: readonly string[]): Promise<Map<string, ReaderHistory>>;
  /** Those articles that the reader has never read; all of them for a reader without an id. */
  abstract unread<T extends { readonly id: string }>(reader: KnownReader, articles: readonly T[]): Promise<T[]>;
}
