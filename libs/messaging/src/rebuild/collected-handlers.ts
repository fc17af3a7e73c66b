import { EventHandlers } from '#consumer/event-handlers.js';
import { Server } from '@nestjs/microservices';

/** Takes the reactions of an application, and hands them nothing by itself. */
export class CollectedHandlers extends Server {
  listen(callback: () => void): void {
    callback();
  }

  /** Of the group; throws where there are none. */
  of(group: string): EventHandlers {
    return new EventHandlers(group, this.messageHandlers);
  }

  close(): void {
    this.messageHandlers.clear();
  }

  on(): void {
    // There is no connection, of which something could be heard.
  }

  unwrap<T>(): T {
    throw new Error('There is no server behind it.');
  }
}
