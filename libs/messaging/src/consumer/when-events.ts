import { reactionTo } from './reaction.js';
import { RethrowFilter } from './rethrow.filter.js';
import type { BulkOutcome, EventDefinition, EventOf } from '@broadsheet/contracts';
import { applyDecorators, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';

type BulkHandler<TDefinition> = (
  events: readonly EventOf<TDefinition>[],
  ...rest: never[]
) => BulkOutcome | void | Promise<BulkOutcome | void>;

type BulkHandlerDecorator<TDefinition> = <THandler extends BulkHandler<TDefinition>>(
  target: object,
  property: string | symbol,
  descriptor: TypedPropertyDescriptor<THandler>,
) => void;

/**
 * Marks the one method that reacts to all of these events in this service's group, in bulk: it receives up to 500
 * validated envelopes of one partition in the order of the stream, whichever of these types they have, and may answer
 * an outcome for each. What it does must be safe to repeat: when it throws, the events come again, one by one where the
 * failure may lie in one of them.
 */
export function WhenEvents<TDefinition extends EventDefinition>(
  definitions: readonly TDefinition[],
  { bulk }: { readonly bulk: true },
): BulkHandlerDecorator<TDefinition> {
  const reaction = reactionTo(definitions, bulk);
  const types = definitions.map(({ type }) => type);
  return applyDecorators(EventPattern<string[]>(types, { reaction }), UseFilters(RethrowFilter));
}
