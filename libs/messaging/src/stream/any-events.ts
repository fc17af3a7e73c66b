import { KnownEvents } from '#kafka/known-events.js';
import { type EventDefinition, eventCatalogue, type Topic } from '@broadsheet/contracts';
import { z } from 'zod';

const ANYTHING = z.unknown();

/**
 * What a reader of the whole stream accepts: every event of the catalogue, checked by its schema, and types that a newer
 * producer may have added, checked by their envelope alone.
 */
export class AnyEvents extends KnownEvents {
  /** `topic`: the one that is read. */
  constructor(private readonly topic: Topic) {
    super(eventCatalogue);
  }

  /** Whether the type is not in the catalogue, so that its data was not checked. */
  static isUnknown({ schema }: EventDefinition): boolean {
    return schema === ANYTHING;
  }

  override definitionOf(type: string): EventDefinition {
    return super.definitionOf(type) ?? { type, topic: this.topic, summary: '', schema: ANYTHING, companion: false };
  }

  override concerns(): boolean {
    return true;
  }
}
