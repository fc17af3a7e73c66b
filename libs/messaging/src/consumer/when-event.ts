import { reactionTo } from './reaction.js';
import { RethrowFilter } from './rethrow.filter.js';
import type { EventDefinition, EventEnvelope, HandlerOutcome } from '@broadsheet/contracts';
import { applyDecorators, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';

type Handler<TData> = (
  event: EventEnvelope<TData>,
  ...rest: never[]
) => HandlerOutcome | void | Promise<HandlerOutcome | void>;

type HandlerDecorator<TData> = <THandler extends Handler<TData>>(
  target: object,
  property: string | symbol,
  descriptor: TypedPropertyDescriptor<THandler>,
) => void;

/**
 * Marks the one method that reacts to this event in this service's group. It receives the validated `EventEnvelope`
 * and may answer `'duplicate'` or `'superseded'` where it found nothing to do.
 */
export function WhenEvent<TData>(definition: EventDefinition<TData>): HandlerDecorator<TData> {
  const reaction = reactionTo([definition], false);
  return applyDecorators(EventPattern<string>(definition.type, { reaction }), UseFilters(RethrowFilter));
}
