import { isAsSaid, printedBySteps, programOf, stepsOf } from '#clients/front-end-hour.js';
import { readFileSync } from 'node:fs';

const sut = ['One:', '```ts', "console.log('a');", '```', '```text', 'a', '```', 'Two:', '```ts', 'let b;', '```'];

describe('stepsOf', () => {
  it('takes programs, and what stands right below one as what it prints', () => {
    expect(stepsOf(sut.join('\n'))).toEqual([
      { code: "console.log('a');\n", prints: 'a\n' },
      { code: 'let b;\n', prints: undefined },
    ]);
  });

  it('finds the blocks of the page for front ends', () => {
    const steps = stepsOf(readFileSync('docs/front-end.md', 'utf8'));
    expect(steps.length).toBeGreaterThan(12);
    expect(steps.filter(({ prints }) => prints !== undefined).length).toBeGreaterThan(10);
  });
});

describe('printedBySteps', () => {
  it('separates the output of each step', () => {
    const end = programOf([{ code: '', prints: undefined }]).replace(/^console\.log\('(.*)'\);\n$/, '$1\n');
    expect(printedBySteps(`a\n${end}${end}`)).toEqual(['a\n', '']);
  });
});

describe('isAsSaid', () => {
  it.each([
    ['a (b)\n', 'a (b)\n', true],
    ['a 7 b\n', 'a … b\n', true],
    ['a  b\n', 'a … b\n', false],
    ['a b\n', 'a … b\n', false],
    ['a\n\nb\n', 'a…b\n', false],
    ['a\n', '', false],
  ])('takes “%s” for “%s”: %s', (printed, said, fits) => {
    expect(isAsSaid(printed, said)).toBe(fits);
  });
});
