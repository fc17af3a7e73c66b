import { fieldRows, typeLabel, type PlainSchema } from '#guides/field-rows.js';

describe('fieldRows', () => {
  const Sail: PlainSchema = {
    type: 'object',
    properties: { area: { type: 'number', minimum: 0, maximum: 900, description: 'square metres' } },
    required: ['area'],
  };

  it('goes through references, lists and what may be null, and calls what may be absent optional', () => {
    const boat: PlainSchema = {
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid', description: 'the boat' },
        sails: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/Sail' }, description: 'all of them' },
        main: { anyOf: [{ $ref: '#/components/schemas/Sail' }, { type: 'null' }], description: 'the largest' },
        spare: { allOf: [{ $ref: '#/components/schemas/Sail' }], description: 'below deck' },
      },
      required: ['id', 'sails', 'main'],
    };
    expect(fieldRows(boat, { Sail })).toEqual([
      { field: 'id', type: 'UUID', means: 'the boat' },
      { field: 'sails', type: 'list of at most 3: object', means: 'all of them' },
      { field: 'sails[].area', type: 'number, 0 to 900', means: 'square metres' },
      { field: 'main', type: 'object or null', means: 'the largest' },
      { field: 'main.area', type: 'number, 0 to 900', means: 'square metres' },
      { field: 'spare', type: 'optional object', means: 'below deck' },
      { field: 'spare.area', type: 'number, 0 to 900', means: 'square metres' },
    ]);
  });

  it.each<[PlainSchema, string]>([
    [{ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }, 'integer, from 1'],
    [{ type: 'string', maxLength: 300 }, 'string, up to 300'],
    [{ type: 'string', enum: ['red', 'tan'] }, '`red`, `tan`'],
    [{ anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] }, 'time or null'],
    [{ type: 'array', items: { type: 'string' } }, 'list: string'],
    [{ const: '1.0' }, '`1.0`'],
  ])('calls %j in a few words', (schema, words) => {
    expect(typeLabel(schema)).toBe(words);
  });
});
