import { typedDocument } from '#client/typed-document.js';

const success = { description: 'Done.', content: { 'application/json': { example: { id: 1 }, schema: {} } } };

describe('typedDocument', () => {
  it('leaves out examples, but keeps a member of that name', () => {
    const schema = { properties: { example: { type: 'string', examples: ['x'] } }, example: { example: 'x' } };
    expect(typedDocument({ schema })).toEqual({ schema: { properties: { example: { type: 'string' } } } });
  });

  it('keeps successful responses only', () => {
    const responses = { 200: success, 304: {}, 404: {} };
    const kept = { description: 'Done.', content: { 'application/json': { schema: {} } } };
    expect(typedDocument({ responses })).toEqual({ responses: { 200: kept } });
  });

  it('keeps the complete schema of a response whose members can be chosen', () => {
    const whole = { $ref: '#/components/schemas/Boats' };
    const either = { anyOf: [whole, { $ref: '#/components/schemas/BoatsSelection' }] };
    const schemas = { Boats: {}, BoatsSelection: {}, Either: { anyOf: [whole, { type: 'null' }] } };
    expect(typedDocument({ schema: either, components: { schemas } })).toEqual({
      schema: whole,
      components: { schemas: { Boats: {}, Either: schemas.Either } },
    });
  });
});
