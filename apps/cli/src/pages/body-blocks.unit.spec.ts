import { checkedBlocks, heading, paragraph, readBody } from './body-blocks.js';
import { ProblemList } from './problem-list.js';

const at = (number: number, text: string) => ({ number, text });

function read(texts: string[], opening: string[] = []) {
  const problems = new ProblemList();
  const lines = texts.map((text, index) => at(10 + index, text));
  const blocks = readBody(
    opening.map((text) => at(9, text)),
    lines,
    problems,
  );
  problems.throwIfAny();
  return blocks.map((block) => (block.kind === 'heading' ? `h${block.level} ${block.text}` : block.text));
}

describe('readBody', () => {
  const sut = read;

  it('distinguishes headings, a question among them, from paragraphs, a short one among them', () => {
    expect(sut(['It rained.', 'Causes', 'Clouds did it.', 'What Next?', 'Sun.', 'More sun.'])).toEqual([
      'It rained.',
      'h2 Causes',
      'Clouds did it.',
      'h2 What Next?',
      'Sun.',
      'More sun.',
    ]);
  });

  it('takes the first line for a paragraph even without a full stop', () => {
    expect(sut(['It rained', 'It stopped.'])).toEqual(['It rained', 'It stopped.']);
  });

  it('begins with a heading that stands above the first paragraph', () => {
    expect(sut(['It rained.'], ['How It Began'])).toEqual(['h2 How It Began', 'It rained.']);
  });

  it('makes the second of two headings in a row a sub-heading, and the next heading none', () => {
    expect(sut(['It rained.', 'Causes', 'Clouds', 'Grey ones.', 'Effects', 'Mud.'])).toEqual([
      'It rained.',
      'h2 Causes',
      'h3 Clouds',
      'Grey ones.',
      'h2 Effects',
      'Mud.',
    ]);
  });

  it('reports three in a row, which may be a list', () => {
    expect(() => sut(['It rained.', 'One', 'Two', 'Three', 'Mud.'])).toThrow(
      'line 13: three headings in a row, or a list: “Three”',
    );
  });

  it('reports a heading at the end', () => {
    expect(() => sut(['It rained.', 'Causes'])).toThrow('line 11: no paragraph follows the heading “Causes”');
  });
});

describe('checkedBlocks', () => {
  it('wants a paragraph or a deeper heading below each heading', () => {
    const problems = new ProblemList();
    checkedBlocks([heading(at(1, 'A'), 2), heading(at(2, 'B'), 3), paragraph(at(3, 'p'))], problems);
    expect(problems.isEmpty).toBe(true);
    checkedBlocks([heading(at(1, 'A'), 3), heading(at(2, 'B'), 2), paragraph(at(3, 'p'))], problems);
    expect(() => problems.throwIfAny()).toThrow(/^line 1: no paragraph follows the heading “A”$/);
  });
});
