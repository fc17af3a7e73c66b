import { join } from 'node:path';

/** Arguments for node, one list for each program beside the services. */
export interface Programs {
  readonly build: string[];
  readonly buildWatch: string[];
  readonly migrate: string[];
  /** Prints one JSON object: role to token. */
  readonly tokens: string[];
  readonly samples: string[];
}

const TSC = [join('node_modules', 'typescript', 'bin', 'tsc'), '-b', 'tsconfig.build.json'];
const CLI = [join('apps', 'cli', 'dist', 'main.js')];

/** The programs of Broadsheet, as seen from its root. */
export const PROGRAMS: Programs = {
  build: [join('scripts', 'build.mjs')],
  buildWatch: [...TSC, '--watch', '--preserveWatchOutput'],
  migrate: [...CLI, 'ops', 'migrate'],
  tokens: [...CLI, 'ops', 'dev-tokens', '--json'],
  samples: [...CLI, 'import', 'samples'],
};
