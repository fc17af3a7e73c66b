import { ProblemList, quoted } from './problem-list.js';
import { UnreadablePage } from './pages.errors.js';

describe('ProblemList', () => {
  it('throws nothing while it is empty', () => {
    const sut = new ProblemList();
    expect(sut.isEmpty).toBe(true);
    expect(() => sut.throwIfAny()).not.toThrow();
  });

  it('throws all problems in the order of their lines', () => {
    const sut = new ProblemList();
    sut.add(9, 'b');
    sut.add(2, 'a');
    expect(() => sut.throwIfAny()).toThrow(
      new UnreadablePage([
        { line: 2, what: 'a' },
        { line: 9, what: 'b' },
      ]),
    );
    expect(() => sut.fail(1, 'c')).toThrow('line 1: c\nline 2: a\nline 9: b');
    expect(() => sut.fail()).toThrow(UnreadablePage);
  });

  it('lists twenty problems and counts the rest', () => {
    const sut = new ProblemList();
    for (let line = 1; line <= 23; line += 1) sut.add(line, 'x');
    expect(() => sut.throwIfAny()).toThrow(/line 20: x\nand 3 more$/);
  });
});

describe('quoted', () => {
  it('shows a short text whole and a long one without its end', () => {
    expect(quoted('a b')).toBe('“a b”');
    expect(quoted('a'.repeat(61))).toBe(`“${'a'.repeat(60)}…”`);
  });
});
