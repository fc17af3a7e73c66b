import { CommandFailed } from '#command-failed.errors.js';
import type { EventEnvelope } from '@broadsheet/contracts';
import type { Position } from '@broadsheet/messaging';
import { setTimeout as pause } from 'node:timers/promises';

export interface HeardEvent {
  readonly event: EventEnvelope;
  readonly position: Position;
  /** On the clock of `performance.now()`. */
  readonly at: number;
}

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 2;

/** What a reader of the stream has heard since it began to listen. */
export class HeardEvents {
  private readonly heard: HeardEvent[] = [];

  add(event: EventEnvelope, position: Position): void {
    this.heard.push({ event, position, at: performance.now() });
  }

  /** The events of these types that a request led to, in this order. Throws CommandFailed where one does not come. */
  async of(requestId: string, types: readonly string[]): Promise<HeardEvent[]> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = types.map((type) => this.find(requestId, type));
      if (found.every((one) => one !== undefined)) return found;
      if (performance.now() > deadline) {
        const missing = types.filter((_, index) => found[index] === undefined);
        throw new CommandFailed(`${missing.join(', ')} did not come within ${PATIENCE_MS / 1000} s.`);
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  private find(requestId: string, type: string): HeardEvent | undefined {
    return this.heard.find(({ event }) => event.correlationId === requestId && event.type === type);
  }
}
