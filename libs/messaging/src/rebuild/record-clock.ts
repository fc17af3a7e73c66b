import { Clock } from '@broadsheet/platform';

/** The time at which Kafka stored what is being read: in a rebuild nothing counts as newer than it is. */
export class RecordClock extends Clock {
  private at = new Date(0);

  now(): Date {
    return this.at;
  }

  set(at: Date): void {
    this.at = at;
  }
}
