/** Where commands are looked for. */
export const readPath = (env: NodeJS.ProcessEnv = process.env): string => env['PATH'] ?? '';

/** What every program of the benchmark finds in its environment, added to what it is given. */
export const environmentWith = (additions: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  PATH: readPath(),
  ...additions,
});
