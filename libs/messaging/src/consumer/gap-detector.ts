import type { ReceivedRecord } from './slice.js';
import { HEADER } from '#kafka/envelope-headers.js';
import { partitionName } from '#kafka/position.js';
import { gaps } from '#metrics.js';
import { Logger } from '@nestjs/common';

const MAX_SUBJECTS = 100_000;

/**
 * Detects that a version of a subject is missing in a topic that is kept for ever, of whatever type: counts it and logs
 * which. It delays nothing: the state follows the newest event. It knows only what it has seen since the last rebalance;
 * the first version of a subject after that is accepted, unless the partition is read from its first record.
 */
export class GapDetector {
  private readonly logger = new Logger('Consumer');
  private readonly versions = new VersionsSeen(MAX_SUBJECTS);
  /** By partition: whether it has been read from its first record on. */
  private readonly fromFirst = new Map<string, boolean>();

  /** `kept`: the topics, with prefix, that are kept for ever and so have no gaps. */
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

  /** After a rebalance: partitions may have belonged to another member. */
  forget(): void {
    this.versions.forget();
    this.fromFirst.clear();
  }
}

interface Fact {
  readonly subject: string;
  readonly version: number;
}

/** From the headers alone where the record is skipped or cannot be decoded: it exists, so it is no gap. */
function factIn({ decoded, record }: ReceivedRecord): Fact | undefined {
  if (decoded.kind === 'event') return decoded.event;
  const { [HEADER.subject]: subject, [HEADER.version]: counted } = record.headers ?? {};
  const version = Number(Buffer.isBuffer(counted) ? counted.toString() : counted);
  return Buffer.isBuffer(subject) && Number.isSafeInteger(version) && version > 0
    ? { subject: subject.toString(), version }
    : undefined;
}

/**
 * The newest version of each of the subjects that were seen last: between half of `max` and `max` of them. It keeps two
 * generations and drops the older as a whole: a list in the order of use would cost more at each step.
 */
export class VersionsSeen {
  private young = new Map<string, number>();
  private old = new Map<string, number>();
  private dropped = false;

  constructor(private readonly max: number) {}

  /** Whether every subject that was seen since the last `forget` is still known. */
  get complete(): boolean {
    return !this.dropped;
  }

  /** The newest version seen before this one; undefined at first sight. */
  see(subject: string, version: number): number | undefined {
    const before = this.young.get(subject) ?? this.old.get(subject);
    this.young.set(subject, before === undefined ? version : Math.max(before, version));
    if (this.young.size * 2 >= this.max) {
      this.dropped ||= this.old.size > 0;
      this.old = this.young;
      this.young = new Map();
    }
    return before;
  }

  forget(): void {
    this.young = new Map();
    this.old = new Map();
    this.dropped = false;
  }
}
