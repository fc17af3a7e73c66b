import { ProblemList } from './problem-list.js';
import { readAboveBody } from './related-titles.js';

/** Groups of lines with a blank line between them. */
function read(...groups: string[][]) {
  const problems = new ProblemList();
  const texts = groups.flatMap((group) => group.map((text, index) => ({ text, afterBlank: index === 0 })));
  const lines = texts.map((line, index) => ({ ...line, number: index + 1 }));
  const { relatedTitles, headings } = readAboveBody(lines, problems);
  return { relatedTitles, headings: headings.map(({ text }) => text), check: () => problems.throwIfAny() };
}

describe('readAboveBody', () => {
  const sut = read;

  it('finds none where nothing stands', () => {
    const { relatedTitles, headings, check } = sut();
    check();
    expect([relatedTitles, headings]).toEqual([[], []]);
  });

  it.each([
    ['all together', [['One', 'Two?', 'U.S. Three']]],
    ['each after a blank line', [['One'], ['Two?'], ['U.S. Three']]],
  ])('takes lines that stand %s for titles', (_, groups) => {
    const { relatedTitles, headings, check } = sut(...groups);
    check();
    expect([relatedTitles, headings]).toEqual([['One', 'Two?', 'U.S. Three'], []]);
  });

  it('takes a single line, separate from titles that stand together, for a heading of the body', () => {
    const { relatedTitles, headings, check } = sut(['One', 'Two'], ['How It Began']);
    check();
    expect([relatedTitles, headings]).toEqual([['One', 'Two'], ['How It Began']]);
  });

  it.each([
    [
      [
        ['One', 'Two'],
        ['Three', 'Four'],
      ],
      3,
    ],
    [[['One'], ['Two', 'Three']], 2],
    [[['One', 'Two'], ['Three'], ['Four']], 3],
  ])('reports %j, which may be titles or headings', (groups, line) => {
    expect(sut(...groups).check).toThrow(`line ${line}: blank lines leave open which lines are related titles`);
  });

  it('takes a title that ends in an abbreviation or an ellipsis', () => {
    expect(sut(['Life After the U.S.', 'Gulls, Inc.', 'The Long Way…']).check).not.toThrow();
  });

  it.each(['It rained all day.', 'a'.repeat(301)])('reports %s, which is no title', (text) => {
    expect(sut(['One', text]).check).toThrow(/^line 2: is neither a related title nor a paragraph that begins like/);
  });
});
