import { join } from 'node:path';

/** The admin of the sample site. */
export const ADMIN = { email: 'admin@broadsheet.example', username: 'site-admin' } as const;

/** Arguments for node, one list for each program that is not a service. */
export interface Programs {
  readonly build: string[];
  readonly buildWatch: string[];
  readonly migrate: string[];
  /** Makes the admin of this start; it reads the password from standard input. */
  readonly admin: string[];
  readonly samples: string[];
}

const BUILD = [join('scripts', 'build.mjs')];
const CLI = [join('apps', 'cli', 'dist', 'main.js')];

const { email, username } = ADMIN;

/** The programs of Broadsheet; paths are relative to its root. */
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
