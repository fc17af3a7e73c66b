import type { BulkOutcome, EventDefinition, EventEnvelope, EventOf, HandlerOutcome } from '@broadsheet/contracts';
import { applyDecorators, Catch, type ExceptionFilter, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type Observable, throwError } from 'rxjs';

/** What one method of a consumer reacts to. A bulk reaction receives all of its events in one ordered array. */
export interface Reaction {
  readonly definitions: readonly EventDefinition[];
  readonly bulk: boolean;
  /** All its types, for metrics. */
  readonly label: string;
}

/** Keeps the original error of a handler: Nest would replace it with `{ status, message }`, which cannot be classified. */
@Catch()
class RethrowFilter implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

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
 * and may return `'duplicate'` or `'superseded'` when there was nothing to do.
 */
export function WhenEvent<TData>(definition: EventDefinition<TData>): HandlerDecorator<TData> {
  const reaction = reactionTo([definition], false);
  return applyDecorators(EventPattern<string>(definition.type, { reaction }), UseFilters(RethrowFilter));
}

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
 * validated envelopes of one partition in the order of the stream, of any of these types, and may return an outcome for
 * each. It must be safe to repeat: when it throws, the events are delivered again, one by one where one of them may be
 * the cause.
 */
export function WhenEvents<TDefinition extends EventDefinition>(
  definitions: readonly TDefinition[],
  { bulk }: { readonly bulk: true },
): BulkHandlerDecorator<TDefinition> {
  const reaction = reactionTo(definitions, bulk);
  const types = definitions.map(({ type }) => type);
  return applyDecorators(EventPattern<string[]>(types, { reaction }), UseFilters(RethrowFilter));
}

export function reactionTo(definitions: readonly EventDefinition[], bulk: boolean): Reaction {
  return { definitions, bulk, label: definitions.map(({ type }) => type).join(' ') };
}
