import { markdownText, MAX_MARKUP, markupIn } from './markdown.js';

describe('a text in Markdown', () => {
  const schema = markdownText(400_000);

  it('takes a long article', () => {
    const article = `## A heading\n\n${'Words of a "report" with a [link](https://example.org) and more.\n\n'.repeat(1_000)}`;
    expect(markupIn(article)).toBeLessThan(MAX_MARKUP);
    expect(schema.safeParse(article).success).toBe(true);
  });

  it('refuses a text with too many markup characters, and names the limit', () => {
    const { error } = schema.safeParse(`|a|b|\n|-|-|\n${'|x|y|\n'.repeat(3_000)}`);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'must have at most 10000 lines and Markdown characters (| * _ ` [ ] < > & " \\)',
    ]);
  });

  it('does not count what is too long already', () => {
    const { error } = schema.safeParse('|'.repeat(400_001));
    expect(error?.issues.map(({ message }) => message)).toEqual(['must have at most 400000 characters']);
  });
});
