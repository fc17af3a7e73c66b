import { codeOf } from '#system/people.js';

/** Answers of whoever was let in, where something else than the caller was refused. */
const PAST_THE_DOOR = [409, 412, 422];
const REFUSALS = ['401 TOKEN_REQUIRED', '403 FORBIDDEN'];

/** `ok`, `401`, `403` or `404`, as the access table has them; anything else is told as it came. */
export function verdictOf(answer: { status: number; body: unknown }): string {
  const [status = 0, code] = codeOf(answer) as [number, string | undefined];
  if (status < 300 || PAST_THE_DOOR.includes(status)) return 'ok';
  const isRefusal = REFUSALS.includes(`${status} ${code}`) || (status === 404 && code !== 'ROUTE_NOT_FOUND');
  return isRefusal ? String(status) : `${status} ${code}`;
}
