import { findFirstParagraph } from './text-content.js';
import { ProblemList } from './problem-list.js';

function find(excerpt: string, ...texts: string[]) {
  const problems = new ProblemList();
  const lines = texts.map((text, index) => ({ number: 5 + index, text }));
  const index = findFirstParagraph(lines, { number: 3, text: excerpt }, problems);
  problems.throwIfAny();
  return index;
}

describe('findFirstParagraph', () => {
  const sut = find;

  it('is the first line that begins like the excerpt', () => {
    expect(sut('The rain fe', 'Rain', 'Gales', 'The rain fell.', 'More.')).toBe(2);
    expect(sut('The rain', 'The rain fell.', 'The rain went on.')).toBe(0);
  });

  it('may lack a full stop if no other line begins so', () => {
    expect(sut('The rain', 'Gales', 'The rain fell and fell')).toBe(1);
  });

  it('reports an excerpt that no line begins like', () => {
    expect(() => sut('The snow', 'The rain fell.')).toThrow('line 3: no paragraph begins like the excerpt “The snow”');
  });

  it('reports a related title that begins like the excerpt too', () => {
    expect(() => sut('The rain', 'The Rain', 'The rain in Spain', 'The rain fell.')).toThrow(
      'line 3: lines 6 and 7 both begin like the excerpt: which one is the first paragraph?',
    );
  });
});
