/** Where the command was given: `npm run` changes the folder. */
export const callersFolder = (environment = process.env): string => environment['INIT_CWD'] ?? process.cwd();

/** The caller's settings, with this database. */
export const environmentWith = (mongoUri: string, environment = process.env): NodeJS.ProcessEnv => ({
  ...environment,
  MONGODB_URI: mongoUri,
});
