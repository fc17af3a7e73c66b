import { EventIds } from './event-ids.js';
import { SubjectOrder } from './subject-order.js';
import { type TopicFigures, Violations } from './topic-figures.js';
import { decodeRecord, type RawRecord } from '#kafka/decode-record.codec.js';
import { AnyEvents } from '#stream/any-events.js';
import type { StreamRecord } from '#stream/read-stream.js';
import type { EventDefinition, EventDraft, EventEnvelope, Topic } from '@broadsheet/contracts';

interface Found {
  readonly definition: EventDefinition;
  readonly event: EventEnvelope;
  readonly record: StreamRecord;
}

/** Checks the records of one topic, handed over in the order of their partitions. Keeps hashes: 25 to 90 bytes for each event. */
export class TopicVerification {
  private readonly known: AnyEvents;
  private readonly ids = new EventIds();
  private readonly order = new SubjectOrder();
  private readonly violations = new Violations();
  private readonly types = new Map<string, number>();
  private readonly unknownTypes = new Map<string, number>();
  private records = 0;
  private tombstones = 0;
  private duplicates = 0;
  private missing = 0;
  private bytes = 0;

  /** `isWhole`: of a partition, whether its reading begins with its first record. */
  constructor(
    private readonly topic: Topic,
    private readonly isWhole: (partition: number) => boolean,
  ) {
    this.known = new AnyEvents(topic);
  }

  check(record: StreamRecord): void {
    this.records += 1;
    this.bytes += bytesOf(record);
    const decoded = decodeRecord(record, this.known);
    if (decoded.kind !== 'event') {
      const reason = decoded.kind === 'skipped' ? 'its type is not known' : decoded.reason;
      return this.violations.add('invalid', record, reason);
    }
    this.checkEvent({ ...decoded, record });
  }

  figures(milliseconds: number): TopicFigures {
    const { records, tombstones, duplicates, bytes, violations } = this;
    return {
      topic: this.topic.name,
      records,
      types: Object.fromEntries(this.types),
      unknownTypes: Object.fromEntries(this.unknownTypes),
      subjects: this.order.subjects,
      tombstones,
      duplicates,
      gaps: this.missing,
      violations: violations.counts,
      examples: violations.examples,
      bytes,
      milliseconds,
    };
  }

  private checkEvent(found: Found): void {
    const { definition, event, record } = found;
    const types = AnyEvents.isUnknown(definition) ? this.unknownTypes : this.types;
    types.set(event.type, (types.get(event.type) ?? 0) + 1);
    if (record.value === null) this.tombstones += 1;
    this.checkAddress(found);
    const meeting = this.ids.meet(event.id, record);
    if (meeting === 'again') this.duplicates += 1;
    else if (meeting === 'other')
      this.violations.add('altered', record, `the event ${event.id} came before with other bytes`);
    else this.checkOrder(found);
  }

  private checkAddress({ definition, event, record }: Found): void {
    if (definition.topic.name !== this.topic.name) {
      return this.violations.add('misfiled', record, `${event.type} belongs in ${definition.topic.name}`);
    }
    const address = eventAddress(definition, event);
    if (address && address.subject !== event.subject) {
      return this.violations.add('misfiled', record, `its subject is not the one that ${event.type} has by its data`);
    }
    if (address && address.key !== String(record.key)) {
      this.violations.add('misfiled', record, `its key is not the one that ${event.type} has by its data`);
    }
  }

  private checkOrder({ definition, event: { subject, version }, record }: Found): void {
    const keepsAll = this.topic.cleanup.kind === 'keep';
    const step = this.order.step(subject, version, keepsAll && this.isWhole(record.partition));
    if (step.kind === 'late') {
      // It fills what was a gap until now, unless its version was another's.
      if (keepsAll) this.missing = Math.max(0, this.missing - 1);
      this.violations.add('out-of-order', record, `version ${version} of ${subject} comes after ${step.after}`);
    } else if (step.kind === 'taken' && !definition.companion) {
      this.violations.add('version-taken', record, `version ${version} of ${subject} is another event's already`);
    } else if (step.kind === 'gap' && keepsAll) {
      this.missing += step.missing;
      this.violations.add('gap', record, `version ${version} of ${subject} follows ${step.after}`);
    }
  }
}

function bytesOf({ key, value, headers = {} }: RawRecord): number {
  let bytes = (key?.length ?? 0) + (value?.length ?? 0);
  for (const [name, header] of Object.entries(headers)) {
    for (const part of Array.isArray(header) ? header : [header ?? '']) bytes += name.length + part.length;
  }
  return bytes;
}

interface Drafting {
  draft(argument: unknown): EventDraft;
}

/** The subject and key that the definition derives from this event's data; undefined where it derives none. */
function eventAddress(
  definition: EventDefinition,
  event: EventEnvelope,
): Pick<EventDraft, 'subject' | 'key'> | undefined {
  const { draft } = definition as Partial<Drafting>;
  return draft?.(event.data ?? event.subject);
}
