import type { Role, Scope } from '@broadsheet/contracts';
import { codeOf } from '#clients/route.client.js';

/** What a kind of caller may do at most; what is its own is decided by the item. */
interface Kind {
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
}

const person = (...roles: Role[]): Kind => ({ roles, scopes: [] });
const machine = (scope: Scope): Kind => ({ roles: [], scopes: [scope] });

/**
 * Every kind of caller. `owner` is a reader who owns the items; all others own nothing.
 * A machine without a scope there is not: no key is made without one.
 */
export const CALLER_KINDS = {
  anonymous: { roles: [], scopes: [] },
  owner: person('reader'),
  reader: person('reader'),
  author: person('author'),
  editor: person('editor'),
  moderator: person('moderator'),
  admin: person('admin'),
  'machine:import': machine('import'),
} as const satisfies Record<string, Kind>;

export type CallerKind = keyof typeof CALLER_KINDS;
export const CALLER_KIND_NAMES = Object.keys(CALLER_KINDS) as CallerKind[];

/** `ok`: gets past the door. Else the refusal: who are you (401), you may not (403), for you there is nothing (404). */
type Verdict = 'ok' | '401' | '403' | '404';
const VERDICTS = ['ok', '401', '403', '404'];

/**
 * Who gets past the door of which route, written by hand: never derived from the rules that the product itself follows.
 * A new route needs its row here, and a new kind of caller its column. Rows are tried in this order, so that those
 * which end sessions and accounts stand last.
 */
const TABLE = `
                   anonymous  owner  reader  author  editor  moderator  admin  machine:import
  signUp           ok         ok     ok      ok      ok      ok         ok     ok
  signIn           ok         ok     ok      ok      ok      ok         ok     ok
  refreshSession   ok         ok     ok      ok      ok      ok         ok     ok
  getProfile       ok         ok     ok      ok      ok      ok         ok     ok
  listSigningKeys  ok         ok     ok      ok      ok      ok         ok     ok
  getOwnAccount    401        ok     ok      ok      ok      ok         ok     403
  editOwnProfile   401        ok     ok      ok      ok      ok         ok     403
  listSessions     401        ok     ok      ok      ok      ok         ok     403
  getAccount       401        403    403     403     403     403        ok     403
  changeRoles      401        403    403     403     403     403        ok     403
  createApiKey     401        403    403     403     403     403        ok     403
  listApiKeys      401        403    403     403     403     403        ok     403
  revokeApiKey     401        403    403     403     403     403        ok     403
  createToken      ok         ok     ok      ok      ok      ok         ok     ok

  listArticles     ok         ok     ok      ok      ok      ok         ok     ok
  getArticle       ok         ok     ok      ok      ok      ok         ok     ok
  getPage          ok         ok     ok      ok      ok      ok         ok     ok
  listCategories   ok         ok     ok      ok      ok      ok         ok     ok
  createArticle    401        403    403     403     ok      403        ok     403
  getArticleSource 401        403    403     403     ok      403        ok     403
  editArticle      401        403    403     403     ok      403        ok     403
  publishArticle   401        403    403     403     ok      403        ok     403
  unpublishArticle 401        403    403     403     ok      403        ok     403
  createCategory   401        403    403     403     ok      403        ok     403
  renameCategory   401        403    403     403     ok      403        ok     403
  moveCategory     401        403    403     403     ok      403        ok     403
  importArticle    401        403    403     403     403     403        403    ok

  listComments     ok         ok     ok      ok      ok      ok         ok     ok
  listReplies      ok         ok     ok      ok      ok      ok         ok     ok
  postComment      ok         ok     ok      ok      ok      ok         ok     ok
  deleteComment    401        ok     403     403     403     ok         ok     403
  rejectComment    401        403    403     403     403     ok         ok     403
  restoreComment   401        403    403     403     403     ok         ok     403
  importComments   401        403    403     403     403     403        403    ok
  declareCounts    401        403    403     403     403     403        403    ok

  listRelated      ok         ok     ok      ok      ok      ok         ok     ok
  listLatest       ok         ok     ok      ok      ok      ok         ok     ok
  listTrending     ok         ok     ok      ok      ok      ok         ok     ok
  listPopular      ok         ok     ok      ok      ok      ok         ok     ok
  listPersonal     ok         ok     ok      ok      ok      ok         ok     ok
  listBecause      ok         ok     ok      ok      ok      ok         ok     ok
  listPins         401        403    403     403     ok      403        ok     403
  pinArticle       401        403    403     403     ok      403        ok     403
  unpinArticle     401        403    403     403     ok      403        ok     403
  excludeArticle   401        403    403     403     ok      403        ok     403
  readmitArticle   401        403    403     403     ok      403        ok     403
  getListCuration  401        403    403     403     ok      403        ok     403
  pinInList        401        403    403     403     ok      403        ok     403
  unpinFromList    401        403    403     403     ok      403        ok     403
  excludeFromList  401        403    403     403     ok      403        ok     403
  readmitToList    401        403    403     403     ok      403        ok     403
  reportActivity   ok         ok     ok      ok      ok      ok         ok     ok
  importActivity   401        403    403     403     403     403        403    ok
  getReaderHistory ok         ok     ok      ok      ok      ok         ok     ok
  switchPersonalisation ok    ok     ok      ok      ok      ok         ok     ok
  clearReaderHistory ok       ok     ok      ok      ok      ok         ok     ok

  changePassword   401        ok     ok      ok      ok      ok         ok     403
  endSession       401        ok     404     404     404     404        404    403
  endAllSessions   401        ok     ok      ok      ok      ok         ok     403
  deleteOwnAccount 401        ok     ok      ok      ok      ok         ok     403
`;

export type AccessRow = Readonly<Record<CallerKind, Verdict>>;

/** The table by operation id. Throws where a line is not a row of it. */
export const ACCESS: ReadonlyMap<string, AccessRow> = parsed();

function parsed(): Map<string, AccessRow> {
  const [head = [], ...rows] = TABLE.split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first !== '');
  if (head.join() !== CALLER_KIND_NAMES.join()) throw new Error(`columns of the access table: ${head.join()}`);
  return new Map(rows.map(([id = '', ...cells]) => [id, rowOf(id, head, cells)]));
}

function rowOf(id: string, head: readonly string[], cells: readonly string[]): AccessRow {
  const wrong = cells.length !== head.length || cells.some((cell) => !VERDICTS.includes(cell));
  if (wrong) throw new Error(`row ${id} of the access table: ${cells.join(' ')}`);
  return Object.fromEntries(head.map((kind, n) => [kind, cells[n]])) as AccessRow;
}

/** In the order in which they are asked to try a route: the owner first, as some items are nobody else’s. */
const ORDER: readonly CallerKind[] = ['owner', ...CALLER_KIND_NAMES];

/** Somebody whom a route lets in. Throws where nobody is. */
export function letIn(id: string): CallerKind {
  const kind = ORDER.find((one) => ACCESS.get(id)?.[one] === 'ok');
  if (!kind) throw new Error(`${id} lets nobody in`);
  return kind;
}

/** Statuses for a caller who is allowed, where something other than the caller is refused. */
const PAST_THE_DOOR = [409, 412, 422];
const REFUSALS = ['401 TOKEN_REQUIRED', '403 FORBIDDEN'];

/** `ok`, `401`, `403` or `404`, as the access table has them; anything else as it came. */
export function verdictOf(answer: { status: number; body: unknown }): string {
  const [status = 0, code] = codeOf(answer) as [number, string | undefined];
  if (status < 300 || PAST_THE_DOOR.includes(status)) return 'ok';
  const isRefusal = REFUSALS.includes(`${status} ${code}`) || (status === 404 && code !== 'ROUTE_NOT_FOUND');
  return isRefusal ? String(status) : `${status} ${code}`;
}
