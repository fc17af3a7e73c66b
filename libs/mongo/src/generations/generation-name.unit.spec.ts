import { generationOf, nameIn } from './generation-name.js';

describe('the name of a collection in a generation', () => {
  it.each([0, 1, 12])('distinguishes generation %i from others', (generation) => {
    expect(generationOf(nameIn(generation, 'readers'), 'readers')).toBe(generation);
  });

  it.each(['reader', 'readers_g', 'readers_g0', 'readers_g01', 'readers_gone', 'my_readers_g1'])(
    'takes %s for none',
    (collection) => expect(generationOf(collection, 'readers')).toBeUndefined(),
  );

  it('of the first is the one that the schema says', () => {
    expect(nameIn(0, 'readers')).toBe('readers');
  });
});
