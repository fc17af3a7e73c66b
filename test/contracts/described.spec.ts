import { eventCatalogue, routeCatalogue, topics } from '@broadsheet/contracts';
import { z } from 'zod';

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Record<string, JsonSchema>;
  readonly description?: string;
  readonly properties?: Record<string, JsonSchema>;
  readonly items?: JsonSchema;
  readonly anyOf?: JsonSchema[];
  readonly additionalProperties?: boolean;
}

/** Paths of all properties below a schema that have no description. */
function undescribed(schema: JsonSchema, at = ''): string[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    ...(property.description ? [] : [`${at}/${name}`]),
    ...undescribed(property, `${at}/${name}`),
  ]);
  const named = Object.entries(schema.$defs ?? {}).flatMap(([name, one]) => undescribed(one, name));
  const others = [schema.items, ...(schema.anyOf ?? [])].filter((one) => one !== undefined);
  return [...below, ...named, ...others.flatMap((one) => undescribed(one, `${at}[]`))];
}

describe('events', () => {
  it.each(eventCatalogue.map((event) => [event.type, event]))('%s has a description on every field', (_type, event) => {
    expect(undescribed(z.toJSONSchema(event.schema, { io: 'input' }) as JsonSchema)).toEqual([]);
  });

  it('are named after their topics, with a version', () => {
    const wrong = eventCatalogue.filter(
      ({ type, topic }) => !new RegExp(`^${topic.name}\\.[a-z-]+\\.v[1-9]\\d*$`).test(type),
    );
    expect(wrong).toEqual([]);
  });

  it('have types of their own', () => {
    expect(new Set(eventCatalogue.map(({ type }) => type)).size).toBe(eventCatalogue.length);
  });

  it('that are tombstones are in compacted topics only', () => {
    const tombstones = eventCatalogue.filter(({ schema }) => schema.safeParse(null).success);
    expect(tombstones.map(({ topic }) => topic.cleanup.kind)).toEqual(tombstones.map(() => 'compact'));
    expect(tombstones.length).toBeGreaterThan(0);
  });

  it('exist for every topic', () => {
    const used = new Set(eventCatalogue.map(({ topic }) => topic.name));
    expect(
      Object.values(topics)
        .map(({ name }) => name)
        .filter((name) => !used.has(name)),
    ).toEqual([]);
  });
});

describe('routes', () => {
  it.each(routeCatalogue.map((route) => [route.id, route]))('%s describes what it takes', (_id, route) => {
    const schemas = [route.params, route.query, ...(route.body ? [route.body] : [])];
    const all = schemas.map((schema) => z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
    expect(all.flatMap((schema) => undescribed(schema))).toEqual([]);
  });

  it.each(routeCatalogue.map((route) => [route.id, route]))(
    '%s refuses properties that it does not know',
    (_id, route) => {
      for (const schema of [route.params, route.query]) {
        expect((z.toJSONSchema(schema, { io: 'input' }) as JsonSchema).additionalProperties).toBe(false);
      }
    },
  );
});
