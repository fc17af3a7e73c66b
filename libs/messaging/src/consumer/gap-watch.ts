import type { ReceivedRecord } from './slice.js';
import { VersionsSeen } from './versions-seen.js';
import { HEADER } from '#kafka/envelope-headers.js';
import { partitionName } from '#kafka/position.js';
import { gaps } from '#metrics.js';
import { Logger } from '@nestjs/common';

const MOST_SUBJECTS = 100_000;

/**
 * Notices when a version of a subject is missing in a topic that is kept for ever, whatever type it had: counts it and
 * says which. It holds nothing up: the state follows the newest event. What it has seen is known until the next
 * rebalance only; after one, the first version of a subject that comes is taken for granted, unless the partition is read
 * from its very first record.
 */
export class GapWatch {
  private readonly logger = new Logger('Consumer');
  private readonly versions = new VersionsSeen(MOST_SUBJECTS);
  /** By partition: whether it has been read from its first record on. */
  private readonly fromFirst = new Map<string, boolean>();

  /** `kept`: the topics without gaps by nature, with prefix. */
  constructor(
    private readonly group: string,
    private readonly kept: ReadonlySet<string>,
  ) {}

  note(received: ReceivedRecord): void {
    const { topic, offset } = received.position;
    if (!this.kept.has(topic)) return;
    const place = partitionName(received.position);
    if (!this.fromFirst.has(place)) this.fromFirst.set(place, offset === '0');
    const fact = factIn(received);
    if (!fact) return;
    const seen = this.versions.see(`${topic}|${fact.subject}`, fact.version);
    const before = seen ?? (this.fromFirst.get(place) && this.versions.complete ? 0 : undefined);
    if (before === undefined || fact.version <= before + 1) return;
    gaps.inc({ group: this.group, topic });
    this.logger.error(
      `Gap in ${place}: ${fact.subject} goes from version ${before} to ${fact.version} at offset ${offset}.`,
    );
  }

  /** Partitions may have been another member's meanwhile. */
  forget(): void {
    this.versions.forget();
    this.fromFirst.clear();
  }
}

interface Fact {
  readonly subject: string;
  readonly version: number;
}

/** From the headers alone where the record is skipped or cannot be decoded: it is there, so it is no gap. */
function factIn({ decoded, record }: ReceivedRecord): Fact | undefined {
  if (decoded.kind === 'event') return decoded.event;
  const { [HEADER.subject]: subject, [HEADER.version]: counted } = record.headers ?? {};
  const version = Number(Buffer.isBuffer(counted) ? counted.toString() : counted);
  return Buffer.isBuffer(subject) && Number.isSafeInteger(version) && version > 0
    ? { subject: subject.toString(), version }
    : undefined;
}
