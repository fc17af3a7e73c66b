import type { OutboxRecord } from '#outbox/outbox-record.js';

/** Sends records to the event stream. Records of one key keep their order, provided that calls do not overlap. */
export abstract class Publisher {
  /**
   * Resolves when all are stored by the brokers that must agree. Throws `RecordsRefused` when one of them can never
   * be stored, another error when it is unknown which are: then all may be sent again.
   */
  abstract publish(records: readonly OutboxRecord[]): Promise<void>;

  abstract close(): Promise<void>;
}
