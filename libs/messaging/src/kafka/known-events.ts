import type { EventDefinition } from '@broadsheet/contracts';

const VERSION = /\.v[1-9]\d{0,3}$/;

/**
 * The event types that a reader handles. It ignores types with other names; an unknown version of a name that it handles
 * is an event that it should understand and does not.
 */
export class KnownEvents {
  private readonly byType: ReadonlyMap<string, EventDefinition>;
  private readonly names: ReadonlySet<string>;

  constructor(definitions: Iterable<EventDefinition>) {
    this.byType = new Map([...definitions].map((definition) => [definition.type, definition]));
    this.names = new Set([...this.byType.keys()].map(nameOf));
  }

  definitionOf(type: string): EventDefinition | undefined {
    return this.byType.get(type);
  }

  concerns(type: string): boolean {
    return this.byType.has(type) || this.names.has(nameOf(type));
  }
}

function nameOf(type: string): string {
  return type.replace(VERSION, '');
}
