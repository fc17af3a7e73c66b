import { ADMIN } from '#admin.js';
import { join } from 'node:path';

/** Arguments for node, one list for each program beside the services. */
export interface Programs {
  readonly build: string[];
  readonly buildWatch: string[];
  readonly migrate: string[];
  /** Makes the admin of this start; the password comes by its standard input. */
  readonly admin: string[];
  readonly samples: string[];
}

const BUILD = [join('scripts', 'build.mjs')];
const CLI = [join('apps', 'cli', 'dist', 'main.js')];

const { email, username } = ADMIN;

/** The programs of Broadsheet, as seen from its root. */
export const PROGRAMS: Programs = {
  build: BUILD,
  buildWatch: [...BUILD, '--watch'],
  migrate: [...CLI, 'ops', 'migrate'],
  admin: [
    ...CLI,
    'ops',
    'admin',
    'create',
    '--existing',
    '--email',
    email,
    '--username',
    username,
    '--as',
    'npm start',
  ],
  samples: [...CLI, 'import', 'samples'],
};
