/** The steps between a request and its effect at which a process can be killed, each in a test of its own. */
export const STEPS = [
  'before-save', // the decision is made, nothing is written
  'saved', // written, or in a transaction not committed yet; not answered
  'announced', // committed, the relay woken; not answered
  'before-send', // the batch is read from the outbox
  'sent', // acknowledged by Kafka, still in the outbox
  'marked', // taken out of the outbox; Kafka has it
  'before-commit', // applied by a consumer, its offset not committed
  'committed',
] as const;

/** The ends of a consumer's transaction, which stand for those of its batch. */
export const STEPS_OF_TRANSACTIONS = ['before-transaction-commit', 'transaction-committed'] as const;

export type Step = (typeof STEPS)[number] | (typeof STEPS_OF_TRANSACTIONS)[number];

export interface KillPoint {
  readonly step: Step;
  /** It dies when it comes there for the nth time. */
  readonly arrival: number;
}

/** Counts arrivals; at the chosen one the process is killed as by `kill -9`, in the middle of whatever it does. */
export class Reaper {
  private readonly point: KillPoint;
  private arrivals = 0;

  constructor(point: KillPoint) {
    this.point = point;
  }

  arrive(step: Step): void {
    if (step !== this.point.step) return;
    this.arrivals += 1;
    if (this.arrivals === this.point.arrival) process.kill(process.pid, 'SIGKILL');
  }
}
