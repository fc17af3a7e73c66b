import { runToEnd } from '#run-to-end.js';
import type { Session } from '#session.js';
import { randomBytes } from 'node:crypto';

/** Who a person is on the sample site. */
export const ADMIN = { email: 'admin@broadsheet.example', username: 'site-admin' } as const;

export interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** Makes the admin of the sample site, or gives it a new password: each start has its own, which is written down nowhere. */
export async function makeAdmin(session: Session): Promise<SignIn> {
  const { programs, abort } = session.options;
  const password = randomBytes(12).toString('base64url');
  const program = { ...session.program('admin', programs.admin), input: `${password}\n` };
  await runToEnd('Making the admin', program, abort);
  return { email: ADMIN.email, password };
}
