import { CommandFailed } from '#cli.errors.js';
import { type EventEnvelope, SECOND_MS } from '@broadsheet/contracts';
import type { Position } from '@broadsheet/messaging';
import { poll } from '@broadsheet/platform';

export interface ReceivedEvent {
  readonly event: EventEnvelope;
  readonly position: Position;
  /** On the clock of `performance.now()`. */
  readonly at: number;
}

const WITHIN_MS = 10_000;
const EVERY_MS = 2;

/** The events that a reader of the stream has received so far. */
export class ReceivedEvents {
  private readonly received: ReceivedEvent[] = [];

  add(event: EventEnvelope, position: Position): void {
    this.received.push({ event, position, at: performance.now() });
  }

  /** The events of these types that a request caused, in this order. Throws CommandFailed if one does not arrive. */
  async of(requestId: string, types: readonly string[]): Promise<ReceivedEvent[]> {
    const look = (): ReceivedEvent[] | undefined => {
      const found = types.map((type) => this.find(requestId, type));
      return found.every((one) => one !== undefined) ? found : undefined;
    };
    const found = await poll(look, { everyMs: EVERY_MS, withinMs: WITHIN_MS });
    if (found) return found;
    const missing = types.filter((type) => !this.find(requestId, type));
    throw new CommandFailed(`${missing.join(', ')} did not arrive within ${WITHIN_MS / SECOND_MS} s.`);
  }

  private find(requestId: string, type: string): ReceivedEvent | undefined {
    return this.received.find(({ event }) => event.correlationId === requestId && event.type === type);
  }
}
