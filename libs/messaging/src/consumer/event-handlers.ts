import type { HandlerOutcome } from './outcome.js';
import { handlingSeconds } from '#metrics.js';
import { inEvent } from '#tracing/in-event.js';
import type { EventDefinition, EventEnvelope } from '@broadsheet/contracts';
import type { MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';

/** The reactions of one group, one for each event type. Refuses two for one type: Nest would run both again when one fails. */
export class EventHandlers {
  readonly definitions: readonly EventDefinition[];

  constructor(
    private readonly group: string,
    private readonly handlers: ReadonlyMap<string, MessageHandler>,
  ) {
    this.definitions = [...handlers].map(([type, { next, extras }]) => {
      if (next) throw new Error(`${group} has two handlers of ${type}.`);
      return definitionIn(type, extras);
    });
    if (handlers.size === 0) throw new Error(`${group} handles no event.`);
  }

  /** What happens in a handler belongs to the request that the event began with, and is caused by the event. */
  handle(event: EventEnvelope): Promise<HandlerOutcome> {
    return inEvent(this.group, event, () => this.invoke(event));
  }

  private async invoke(event: EventEnvelope): Promise<HandlerOutcome> {
    const stop = handlingSeconds.startTimer({ group: this.group, type: event.type });
    try {
      const result: unknown = await this.handlers.get(event.type)?.(event);
      // An observable that completes empty is a success like any other.
      const value: unknown = isObservable(result) ? await lastValueFrom(result, { defaultValue: 'done' }) : result;
      return value === 'duplicate' || value === 'superseded' ? value : 'done';
    } finally {
      stop();
    }
  }
}

function definitionIn(type: string, extras: Record<string, unknown> | undefined): EventDefinition {
  const definition = extras?.['definition'] as EventDefinition | undefined;
  if (!definition) throw new Error(`The handler of ${type} is not marked with @WhenEvent.`);
  return definition;
}
