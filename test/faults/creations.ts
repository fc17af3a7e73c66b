import { dataOf, type FaultStage, type LogRecord } from '@broadsheet/fault-harness';
import { randomUUID } from 'node:crypto';

type GatewayRequest = Parameters<FaultStage['asEditor']>[0];

/** Something to create, and how to count from outside how often that was done. */
export interface Creation {
  /** Asks for it; the same request each time. */
  send(): ReturnType<FaultStage['send']>;
  /** How many there are at the owner. */
  stored(): Promise<number>;
  /** How many different facts in the log are its beginning. */
  events(): Promise<number>;
}

interface Plan {
  readonly request: GatewayRequest;
  /** A gateway of its own, which is asked by nobody in particular; absent where an editor asks the usual one. */
  readonly through?: string;
  stored(): Promise<number>;
  readonly topic: string;
  isBeginning(record: LogRecord): boolean;
}

type Kind = 'a draft' | 'a category' | 'a thread' | 'a reply' | 'an account';

/** A creation of a kind, with a name that nothing else has and a key of its own. */
export async function creationOf(kind: Kind, stage: FaultStage): Promise<Creation> {
  const name = randomUUID();
  const made = await KINDS[kind](stage, name);
  const events = async (): Promise<number> => {
    const records = await stage.log.read([made.topic]);
    return new Set(records.filter((record) => made.isBeginning(record)).map(({ id }) => id)).size;
  };
  const request = { ...made.request, idempotencyKey: `key-of-${name}` };
  const send = () => (made.through === undefined ? stage.asEditor(request) : stage.send(request, made.through));
  return { send, stored: made.stored, events };
}

const KINDS: Record<Kind, (stage: FaultStage, name: string) => Promise<Plan>> = {
  'a draft': ({ databases }, title) => {
    const articles = databases.collection('articles', 'articles');
    return Promise.resolve({
      request: { method: 'POST', path: '/v1/articles', body: { title } },
      stored: () => articles.countDocuments({ title }),
      topic: 'news.article',
      isBeginning: (record) => record.type === 'news.article.created.v1' && mentions(record, title),
    });
  },
  'a category': ({ databases }, name) => {
    const trees = databases.collection('articles', 'category_trees');
    return Promise.resolve({
      request: { method: 'POST', path: '/v1/categories', body: { name } },
      stored: async () => {
        const items = ((await trees.findOne())?.['items'] ?? []) as { name: string }[];
        return items.filter((item) => item.name === name).length;
      },
      topic: 'news.category',
      isBeginning: (record) => {
        const { tree = [], categoryId } = (dataOf(record) ?? {}) as {
          tree?: { id: string; name: string }[];
          categoryId?: string;
        };
        const id = tree.find((item) => item.name === name)?.id;
        return record.type === 'news.category.created.v1' && id !== undefined && categoryId === id;
      },
    });
  },
  'a thread': (stage, text) => Promise.resolve(commentOf(stage, { text })),
  'a reply': async (stage, text) => {
    const { request } = commentOf(stage, { text: `above ${text}` });
    const { body } = await stage.asEditor(request);
    return commentOf(stage, { text, parentId: body['id'] });
  },
  'an account': async ({ databases, system }, id) => {
    // Those of the system leave accounts to an issuer elsewhere; this one keeps them here.
    const { url } = await system.startReplica('gateway', { OIDC_ISSUER: '' });
    const username = `T3-${id.slice(0, 20)}`;
    const accounts = databases.collection('accounts', 'accounts');
    const body = { username, email: `${id}@harbour.example`, password: 'the ferry was late again' };
    return {
      request: { method: 'POST', path: '/v1/accounts', body },
      through: url,
      stored: () => accounts.countDocuments({ username }),
      topic: 'news.account-profile',
      isBeginning: (record) => mentions(record, username),
    };
  },
};

function commentOf({ databases, articles }: FaultStage, body: { text: string; parentId?: unknown }) {
  const comments = databases.collection('comments', 'comments');
  return {
    request: { method: 'POST', path: `/v1/articles/${articles.publishedIds[0]}/comments`, body } as const,
    stored: () => comments.countDocuments({ text: body.text }),
    topic: 'news.comment-content',
    isBeginning: (record: LogRecord) => mentions(record, body.text),
  };
}

function mentions({ value }: LogRecord, what: string): boolean {
  return value?.includes(`"${what}"`) ?? false;
}
