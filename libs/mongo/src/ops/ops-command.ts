/** Options of a command by their names in camel case, as `commander` reads them. */
export type OpsFlags = Readonly<Record<string, string | boolean | undefined>>;

/** An operator's command on a service's open database. A provider, so Nest gives it what it needs. */
export abstract class OpsCommand {
  /** Name and arguments, as `commander` reads them: `outbox-release <id>`. */
  abstract readonly syntax: string;
  /** Each with its description: `['--switch-anyway', 'switch even if they differ']`. */
  readonly options: readonly (readonly [flags: string, description: string])[] = [];

  /** Whether `run` receives excess arguments and unknown options and refuses them itself; by default they are usage errors. */
  readonly checksArguments: boolean = false;

  /** Returns the lines to print. An `OpsRefused` or a broken rule is one sentence, and status 1. */
  abstract run(args: readonly string[], flags: OpsFlags): Promise<readonly string[]>;
}
