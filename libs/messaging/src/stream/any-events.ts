import { KnownEvents } from '#kafka/known-events.js';
import { type EventDefinition, eventCatalogue, type Topic } from '@broadsheet/contracts';
import { z } from 'zod';

const ANYTHING = z.unknown();

/**
 * What a reader of the whole stream takes: every event of the catalogue by its schema, and what a newer producer may have
 * added by its envelope alone.
 */
export class AnyEvents extends KnownEvents {
  /** Of the topic that is read. */
  constructor(private readonly topic: Topic) {
    super(eventCatalogue);
  }

  /** The catalogue says nothing of this type, so its data was not checked. */
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
