/** What stands below the options in the help of a command: how it is called, a line each. */
export function examples(command: string, ...lines: string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  npm run ${command} ${line}`)].join('\n');
}
