import type { EventEnvelope } from '#envelope.js';
import type { Topic } from '#topics.js';
import { z } from 'zod';

/** One version of one kind of event, defined once; types, validation and documents derive from it. */
export interface EventDefinition<TData = unknown> {
  /** `<topic>.<what happened>.v<N>`; the version of the schema is in the type. */
  readonly type: string;
  readonly topic: Topic;
  readonly summary: string;
  readonly schema: z.ZodType<TData>;
  /** A companion carries the version of the fact it is saved with and has no versions of its own. */
  readonly companion: boolean;
}

/** An event about to be saved: what happened, to which subject, and the record key. */
export interface EventDraft<TData = unknown> {
  readonly definition: EventDefinition<TData>;
  readonly subject: string;
  readonly key: string;
  readonly data: TData;
}

export interface FactDefinition<TData> extends EventDefinition<TData> {
  draft(data: TData): EventDraft<TData>;
}

/** An event without data in a compacted topic: the data of its subject there is erased. */
export interface TombstoneDefinition extends EventDefinition<null> {
  draft(subject: string): EventDraft<null>;
}

/** The event as a handler receives it. */
export type EventOf<TDefinition> = TDefinition extends EventDefinition<infer TData> ? EventEnvelope<TData> : never;

interface EventOptions {
  readonly type: string;
  readonly topic: Topic;
  readonly summary: string;
  readonly companion?: boolean;
}

interface FactOptions<TData> extends EventOptions {
  readonly data: z.ZodType<TData>;
  readonly subject: (data: TData) => string;
  /** The record key; by default the subject. */
  readonly key?: (data: TData) => string;
}

export function defineEvent<TData>(options: FactOptions<TData>): FactDefinition<TData> {
  const { data: schema, subject, key = subject, companion = false, ...rest } = options;
  const definition: FactDefinition<TData> = {
    ...rest,
    schema,
    companion,
    draft: (data) => ({ definition, subject: subject(data), key: key(data), data }),
  };
  return definition;
}

export function defineTombstone(options: EventOptions): TombstoneDefinition {
  const definition: TombstoneDefinition = {
    companion: false,
    ...options,
    schema: z.null(),
    draft: (subject) => ({ definition, subject, key: subject, data: null }),
  };
  return definition;
}
