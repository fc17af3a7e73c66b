import type { CallerKind } from './access-table.js';
import { apiKeyBody, unique, type World } from './world.js';
import type { ApiCall } from '#clients/route.client.js';
import { randomUUID } from 'node:crypto';

type MakeRequest = (world: World, kind: CallerKind) => ApiCall | Promise<ApiCall>;

const PASSWORD = 'the gulls were awake';
const FAR_AHEAD = '2999-01-01T00:00:00Z';
const version = (number: number) => ({ 'if-match': `"${number}"` });
const byName = (): string => unique('Otto').replaceAll(' ', '-');
const hasAccount = (world: World, kind: CallerKind): boolean => world.cast.callerOf(kind).roles.length > 0;
const article = (world: World) => ({ article: world.articles[0] });
const pin = (world: World) => ({ article: world.articles[0], pinned: world.articles[1] });
const exclusion = (world: World) => ({ article: world.articles[0], excluded: world.articles[1] });
/** The caller's own password; any other for those who have none. */
const passwordOf = (world: World, kind: CallerKind): string =>
  hasAccount(world, kind) ? world.cast.personOf(kind).password : PASSWORD;
const activity = (world: World) => ({
  readerId: 'guarded-reader',
  activities: [{ type: 'read', articleId: world.articles[0] }],
});
const reader = { 'x-reader-id': 'guarded-reader' };
const signUpBody = () => ({ email: `${byName()}@harbour.example`, password: PASSWORD, username: byName() });

/**
 * For each operation a request that is right in every way, about an item that exists: whatever refuses it refuses the
 * caller. Each is made again, because some use up what they are about.
 */
export const REQUESTS: Readonly<Record<string, MakeRequest>> = {
  signUp: () => ({ body: signUpBody() }),
  signIn: ({ cast }) => ({ body: { email: cast.personOf('owner').email, password: cast.personOf('owner').password } }),
  refreshSession: async (world) => ({ body: { refreshToken: (await world.session()).refreshToken } }),
  getProfile: ({ cast }) => ({ params: { username: cast.personOf('owner').username } }),
  listSigningKeys: () => ({}),
  getOwnAccount: () => ({}),
  editOwnProfile: () => ({ body: { biography: 'At sea.' }, headers: version(1) }),
  listSessions: () => ({}),
  changePassword: (world, kind) => {
    const password = passwordOf(world, kind);
    return { body: { currentPassword: password, newPassword: password } };
  },
  endSession: async (world) => ({ params: { session: (await world.session()).sessionId } }),
  endAllSessions: () => ({}),
  deleteOwnAccount: (world, kind) => ({ body: { password: passwordOf(world, kind) } }),

  getAccount: async (world) => ({ params: { account: (await world.account()).id } }),
  changeRoles: async (world) => {
    const { id, version: read } = await world.account();
    return { params: { account: id }, body: { roles: ['author'] }, headers: version(read) };
  },
  createApiKey: () => ({ body: apiKeyBody() }),
  listApiKeys: () => ({}),
  revokeApiKey: async (world) => ({ params: { apiKey: (await world.apiKey()).id } }),
  createToken: async (world) => ({ body: { apiKey: (await world.apiKey()).key } }),

  listArticles: () => ({ query: { limit: '1' } }),
  getArticle: (world) => ({ params: article(world) }),
  getPage: (world) => ({ params: article(world) }),
  listCategories: () => ({}),
  createArticle: () => ({ body: { title: unique('Begun') } }),
  getArticleSource: async (world) => ({ params: { article: (await world.draft()).id } }),
  editArticle: async (world) => {
    const draft = await world.draft();
    return { params: { article: draft.id }, body: { excerpt: 'Shorter.' }, headers: version(draft.version) };
  },
  publishArticle: async (world) => {
    const draft = await world.draft();
    return { params: { article: draft.id }, headers: version(draft.version) };
  },
  unpublishArticle: async (world) => {
    const draft = await world.draft();
    return { params: { article: draft.id }, headers: version(draft.version) };
  },
  createCategory: () => ({ body: { name: unique('Made') } }),
  renameCategory: async (world) => {
    const category = await world.newCategory();
    return { params: { category: category.id }, body: { name: unique('Named') }, headers: version(category.version) };
  },
  moveCategory: async (world) => {
    const category = await world.newCategory();
    return {
      params: { category: category.id },
      body: { parentId: world.categoryId },
      headers: version(category.version),
    };
  },
  importArticle: () => {
    const fields = { title: unique('Brought'), excerpt: 'Along.', markdown: 'From elsewhere.', category: ['Testing'] };
    return { body: { sourceId: randomUUID(), ...fields } };
  },

  listComments: (world) => ({ params: article(world) }),
  listReplies: async (world) => ({ params: { comment: await world.commentId() } }),
  postComment: (world) => ({ params: article(world), body: { text: 'Hear, hear.', guestName: 'Gus' } }),
  deleteComment: async (world) => ({ params: { comment: await world.commentId() } }),
  rejectComment: async (world) => ({ params: { comment: await world.commentId() }, body: { reason: 'Off topic.' } }),
  restoreComment: async (world) => ({
    params: { comment: await world.rejectedCommentId() },
    body: { reason: 'On topic.' },
  }),
  importComments: (world) => {
    const item = { sourceId: randomUUID(), ...article(world), provider: 'wordpress', authorName: 'Wim', text: 'Old.' };
    return { body: { items: [{ ...item, postedAt: '2020-01-01T00:00:00Z' }] } };
  },
  declareCounts: (world) => ({
    params: article(world),
    body: { declared: [{ provider: 'disqus', count: 3 }] },
  }),

  listRelated: (world) => ({ params: article(world) }),
  listLatest: () => ({}),
  listTrending: () => ({}),
  listPopular: () => ({}),
  listPersonal: () => ({ headers: reader }),
  listBecause: () => ({ headers: reader }),
  listPins: (world) => ({ params: article(world) }),
  pinArticle: (world) => ({ params: pin(world) }),
  unpinArticle: (world) => ({ params: pin(world) }),
  excludeArticle: (world) => ({ params: exclusion(world), body: {} }),
  readmitArticle: (world) => ({ params: exclusion(world) }),
  getListCuration: () => ({ params: { list: 'popular' } }),
  pinInList: (world) => ({ params: { list: 'popular', pinned: world.articles[1] }, body: { until: FAR_AHEAD } }),
  unpinFromList: (world) => ({ params: { list: 'popular', pinned: world.articles[1] } }),
  excludeFromList: (world) => ({ params: { list: 'popular', excluded: world.articles[1] }, body: {} }),
  readmitToList: (world) => ({ params: { list: 'popular', excluded: world.articles[1] } }),
  reportActivity: (world) => ({ body: activity(world) }),
  importActivity: (world) => ({ body: activity(world) }),
  getReaderHistory: () => ({ headers: reader }),
  switchPersonalisation: () => ({ headers: reader, body: { on: false } }),
  clearReaderHistory: () => ({ headers: reader }),
};

/** Throws where nobody has written one: a new route is not to escape. */
export function requestFor(id: string): MakeRequest {
  const request = REQUESTS[id];
  if (!request) throw new Error(`${id} has no request in test/access/requests-by-route.ts`);
  return request;
}
