import markdownIt from 'markdown-it';

/** A piece of program of a document, and what it says that it prints; undefined where it says nothing. */
export interface Step {
  readonly code: string;
  readonly prints: string | undefined;
}

const END = '— end of step —';

/** The blocks of a document that are programs, in order. What a program prints is the block of text right below it. */
export function stepsOf(markdown: string): Step[] {
  const blocks = markdownIt()
    .parse(markdown, {})
    .filter(({ type, level }) => type !== 'inline' && level === 0);
  return blocks.flatMap(({ info, content }, index) => {
    if (info !== 'ts') return [];
    const below = blocks[index + 1];
    return [{ code: content, prints: below?.info === 'text' ? below.content : undefined }];
  });
}

/** All steps as one program, which prints a line after each. */
export const programOf = (steps: readonly Step[]): string =>
  steps.map(({ code }) => `${code}console.log('${END}');\n`).join('\n');

/** What each step printed. */
export const printedBySteps = (output: string): string[] => output.split(`${END}\n`).slice(0, -1);

/** Whether this was printed; … stands for anything within a line. */
export function isAsSaid(printed: string, said: string): boolean {
  const pattern = said
    .split('…')
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
    .join('.+');
  return new RegExp(`^${pattern}$`).test(printed);
}
