import { defineEvent, topics, type EventDefinition } from '@broadsheet/contracts';
import { freeze } from '#frozen/frozen-event.js';
import { schemaChanges } from '#frozen/schema-changes.js';
import { z } from 'zod';

const event = (data: z.ZodType): EventDefinition =>
  defineEvent({ type: 'news.boat.sailed.v1', topic: topics.article, summary: 'It sailed.', data, subject: () => 'b' });

const Sail = z.object({ area: z.number().min(0).max(900), colour: z.enum(['red', 'tan']) });
const before = z.object({
  id: z.uuid(),
  name: z.string().max(60),
  nick: z.string().optional(),
  crew: z.array(z.string()).max(9),
  sails: z.array(Sail),
  main: Sail.nullable(),
});
const { shape } = before;
/** The sails of the boat, changed. */
const sailing = (sail: z.ZodType) => before.extend({ sails: z.array(sail), main: Sail.nullable() });
const sut = (after: z.ZodType, from: z.ZodType = before) => schemaChanges(freeze(event(from)), freeze(event(after)));

describe('schemaChanges', () => {
  it.each<[string, z.ZodType, string]>([
    ['a new optional field', before.extend({ flag: z.string().max(2).optional() }), 'flag'],
    ['a new field with a default', before.extend({ flag: z.string().default('red') }), 'flag'],
    ['a new optional field in a list', sailing(Sail.extend({ reefs: z.int().optional() })), 'sails[].reefs'],
    [
      'a new optional field in a nullable object',
      before.extend({ main: Sail.extend({ reefs: z.int().optional() }).nullable() }),
      'main.reefs',
    ],
  ])('lets %s keep the version', (_what, after, field) => {
    expect(sut(after)).toEqual([{ field, what: 'is new and optional', compatible: true }]);
  });

  it.each<[string, z.ZodType]>([
    ['another description', before.extend({ name: shape.name.describe('painted on the stern') })],
    ['a name for a shape that several events share', sailing(Sail.extend({}).meta({ id: 'SailOfTheTest' }))],
    ['another order of fields', z.object(Object.fromEntries(Object.entries(shape).reverse()))],
  ])('finds no change in %s', (_what, after) => {
    expect(sut(after)).toEqual([]);
  });

  it.each<[string, z.ZodType, string, string]>([
    ['a removed field', before.omit({ name: true }), 'name', 'was removed'],
    ['a removed optional field', before.omit({ nick: true }), 'nick', 'was removed'],
    ['a new required field', before.extend({ flag: z.string() }), 'flag', 'is new and required'],
    [
      'a field that is now optional',
      before.extend({ name: shape.name.optional() }),
      'name',
      'was required, is optional',
    ],
    ['a field that is now required', before.extend({ nick: z.string() }), 'nick', 'was optional, is required'],
    ['another type', before.extend({ name: z.number() }), 'name', 'was string, is number'],
    ['whole numbers only', sailing(Sail.extend({ area: z.int() })), 'sails[].area', 'was number, is integer'],
    ['null newly allowed', before.extend({ name: shape.name.nullable() }), 'name', 'was string, is string or null'],
    ['null no longer allowed', before.extend({ main: Sail }), 'main', 'was object or null, is object'],
    [
      'a list of something else',
      before.extend({ crew: z.array(z.int()) }),
      'crew',
      'was array of string, is array of integer',
    ],
    ['a wider limit', before.extend({ name: z.string().max(99) }), 'name', 'maxLength was 60, is 99'],
    ['a narrower limit', before.extend({ name: z.string().max(9) }), 'name', 'maxLength was 60, is 9'],
    ['a removed limit', before.extend({ name: z.string() }), 'name', 'maxLength was 60, is not there'],
    ['a first limit', before.extend({ nick: z.string().min(1).optional() }), 'nick', 'minLength was not there, is 1'],
    ['a longer list', before.extend({ crew: z.array(z.string()).max(10) }), 'crew', 'maxItems was 9, is 10'],
    [
      'a new value of an enumeration',
      sailing(Sail.extend({ colour: z.enum(['red', 'tan', 'white']) })),
      'sails[].colour',
      'enum was ["red","tan"], is ["red","tan","white"]',
    ],
    [
      'a removed value of an enumeration',
      before.extend({ main: Sail.extend({ colour: z.enum(['red']) }).nullable() }),
      'main.colour',
      'enum was ["red","tan"], is ["red"]',
    ],
    ['a closed object', before.strict(), '(all of it)', 'additionalProperties was not there, is false'],
  ])('refuses %s', (_what, after, field, what) => {
    expect(sut(after)).toEqual([{ field, what, compatible: false }]);
  });

  it('refuses another format, with its pattern', () => {
    const changes = sut(before.extend({ id: z.uuidv7() }));
    expect(changes).toEqual([expect.objectContaining({ field: 'id', compatible: false })]);
    expect(changes[0]?.what).toMatch(/^pattern was .+, is /);
  });

  it('refuses even an optional field in an object that refuses unknown fields', () => {
    const changes = sut(
      z.strictObject({ id: z.uuid(), flag: z.string().optional() }),
      z.strictObject({ id: z.uuid() }),
    );
    const what = 'is new in an object that refuses unknown fields';
    expect(changes).toEqual([{ field: 'flag', what, compatible: false }]);
  });

  it('names every field that changed', () => {
    const changes = sut(before.omit({ id: true }).extend({ name: z.number(), flag: z.string().optional() }));
    expect(changes.map(({ field }) => field).sort()).toEqual(['flag', 'id', 'name']);
  });
});
