import type { Reaction } from './when-event.js';
import { handlingSeconds } from '#metrics.js';
import { inEvent, inSlice } from '#tracing/in-event.js';
import type { EventDefinition, EventEnvelope, HandlerOutcome } from '@broadsheet/contracts';
import type { MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';

/** Events of one reaction in the order of their partition; more than one only where the reaction is a bulk one. */
export type EventsOfOneReaction = readonly [EventEnvelope, ...EventEnvelope[]];

/** The reactions of one group, one for each event type. Refuses two for one type: Nest would run both again when one fails. */
export class EventHandlers {
  readonly definitions: readonly EventDefinition[];
  private readonly reactions: ReadonlyMap<string, Reaction>;

  constructor(
    private readonly group: string,
    private readonly handlers: ReadonlyMap<string, MessageHandler>,
  ) {
    this.reactions = new Map([...handlers].map(([type, handler]) => [type, reactionOf(type, handler, group)]));
    this.definitions = [...this.reactions].flatMap(([type, { definitions }]) =>
      definitions.filter((definition) => definition.type === type),
    );
    if (handlers.size === 0) throw new Error(`${group} handles no event.`);
  }

  /** The bulk reaction that events of this type belong to; undefined where they are handled one by one. */
  bulkReactionTo(type: string): Reaction | undefined {
    const reaction = this.reactions.get(type);
    return reaction?.bulk ? reaction : undefined;
  }

  /** Returns how each of the events ended, in their order. Throws what the handler throws. */
  async react(events: EventsOfOneReaction): Promise<readonly HandlerOutcome[]> {
    const [first] = events;
    return this.bulkReactionTo(first.type) ? this.handleSlice(events) : [await this.handle(first)];
  }

  /** The work of a handler belongs to the request that the event began with, and is caused by the event. */
  private handle(event: EventEnvelope): Promise<HandlerOutcome> {
    return inEvent(this.group, event, async () => outcomeIn(await this.invoke(event.type, event)));
  }

  /** A slice began with many requests and has no one cause; its log lines name the first. */
  private handleSlice(events: EventsOfOneReaction): Promise<readonly HandlerOutcome[]> {
    const [{ type }] = events;
    return inSlice(this.group, events, async () => outcomesIn(await this.invoke(type, events), events.length));
  }

  private async invoke(type: string, given: unknown): Promise<unknown> {
    const stop = handlingSeconds.startTimer({ group: this.group, type: this.reactions.get(type)?.label ?? type });
    try {
      const result: unknown = await this.handlers.get(type)?.(given);
      // An observable that completes empty is a success like any other.
      return isObservable(result) ? await lastValueFrom(result, { defaultValue: undefined }) : result;
    } finally {
      stop();
    }
  }
}

function reactionOf(type: string, { next, extras }: MessageHandler, group: string): Reaction {
  if (next) throw new Error(`${group} has two handlers of ${type}.`);
  const reaction = extras?.['reaction'] as Reaction | undefined;
  if (!reaction) throw new Error(`The handler of ${type} is not marked with @WhenEvent or @WhenEvents.`);
  return reaction;
}

function outcomeIn(returned: unknown): HandlerOutcome {
  return returned === 'duplicate' || returned === 'superseded' ? returned : 'done';
}

function outcomesIn(returned: unknown, events: number): readonly HandlerOutcome[] {
  if (returned === undefined) return Array.from({ length: events }, () => 'done');
  if (Array.isArray(returned) && returned.length === events) return returned.map(outcomeIn);
  const given = Array.isArray(returned) ? returned.length : typeof returned;
  throw new Error(
    `A bulk handler returned ${given} for ${events} events; it must return nothing, or one outcome for each.`,
  );
}
