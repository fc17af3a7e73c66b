import { READ_MODELS } from '#state/read-models.js';
import type { Snapshot } from '#state/stored.js';
import { until } from '@broadsheet/platform/concurrency';
import { type Binary, type Collection, type Db, type Document, MongoClient } from 'mongodb';

/** A service with a database. */
export type Owner = 'accounts' | 'articles' | 'comments' | 'recommendations';

/** Collections whose documents carry an outbox. */
const OUTBOXES: readonly (readonly [Owner, string])[] = [
  ['accounts', 'accounts'],
  ['accounts', 'sessions'],
  ['articles', 'articles'],
  ['articles', 'category_trees'],
  ['comments', 'comments'],
  ['comments', 'discussions'],
  ['recommendations', 'activity_reports'],
  ['recommendations', 'pins'],
  ['recommendations', 'reader_settings'],
];

const ANSWER_WITHIN_MS = 2_000;
const SILENT_FOR_MS = 10_000;
const CONNECTED_WITHIN_MS = 30_000;
/** Large, and nothing is checked by them. */
const LEFT_OUT = { html: 0, markdown: 0, terms: 0 } as const;

/** The databases of the services, by the bare driver and without their code. */
export class Databases {
  private readonly client: MongoClient;
  private readonly prefix: string;

  constructor(uri: string, prefix: string) {
    this.client = new MongoClient(uri, {
      serverSelectionTimeoutMS: ANSWER_WITHIN_MS,
      socketTimeoutMS: SILENT_FOR_MS, // a frozen server must not freeze the judge
      readConcern: { level: 'majority' },
      readPreference: 'primary',
    });
    this.prefix = prefix;
  }

  /** The driver gives up for good where its first connection fails, as it may on a busy machine; this tries again. */
  async connect(): Promise<void> {
    const isConnected = () => this.client.connect().then(() => true);
    await until(isConnected, { what: 'the databases to answer', withinMs: CONNECTED_WITHIN_MS, everyMs: 100 });
  }

  /** One collection, to look into or to tamper with. Ids are texts, but for those of first reads and counted reactions. */
  collection(owner: Owner, name: string): Collection<Document & { _id: string }> {
    return this.of(owner).collection(name);
  }

  /** The same, or for a read model that was rebuilt the collection that serves now. */
  async serving(owner: Owner, name: string): Promise<Collection<Document & { _id: string }>> {
    if (!READ_MODELS.some(([one, model]) => one === owner && model === name)) return this.collection(owner, name);
    const generations = await this.collection(owner, 'generations').findOne({ _id: 'read-models' });
    const current = Number(generations?.['current'] ?? 0);
    return this.collection(owner, current === 0 ? name : `${name}_g${current}`);
  }

  /** Database names cannot contain a dot, which prefixes may. */
  private of(owner: Owner): Db {
    return this.client.db(this.prefix.replaceAll('.', '-') + owner);
  }

  /** How many aggregates have events that wait to be published. */
  async pendingAggregates(): Promise<number> {
    const pending = { outboxPendingAt: { $exists: true } };
    const counts = OUTBOXES.map(([owner, name]) => this.of(owner).collection(name).countDocuments(pending));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  /** What all databases hold. Call it when nothing is written any more: it is not one moment. */
  async snapshot(): Promise<Snapshot> {
    const [articles, comments, recommendations] = await Promise.all([
      this.read('articles', ['category_trees']),
      this.read('comments', ['comments', 'counter_slots', 'discussions', 'known_articles']),
      this.read('recommendations', [
        ...['pins', 'activity_reports', 'articles', 'category_trees'],
        ...['first_reads', 'article_stats', 'coreads'],
      ]),
    ]);
    const owned = await this.of('articles').collection('articles').find({}, { projection: LEFT_OUT }).toArray();
    const found = {
      articles: owned,
      categoryTrees: articles['category_trees'],
      comments: comments['comments'],
      counterSlots: comments['counter_slots'],
      discussions: comments['discussions'],
      knownArticles: comments['known_articles'],
      pins: recommendations['pins'],
      intake: recommendations['activity_reports'],
      indexedArticles: recommendations['articles'],
      categoryCopies: recommendations['category_trees'],
      firstReads: recommendations['first_reads']?.map(withTextId),
      articleStats: recommendations['article_stats'],
      coReads: recommendations['coreads'],
    };
    return found as unknown as Snapshot;
  }

  /** What reads amount to, and nothing else: a million of them are no snapshot. */
  async reads(): Promise<Pick<Snapshot, 'firstReads' | 'articleStats' | 'coReads'>> {
    const kept = { at: 1, readers: 1, coReaders: 1, c6: 1 } as const;
    const read = async (name: string) =>
      (await this.serving('recommendations', name)).find({}, { projection: kept }).toArray();
    const [firstReads, articleStats, coReads] = [
      await read('first_reads'),
      await read('article_stats'),
      await read('coreads'),
    ];
    return { firstReads: firstReads.map(withTextId), articleStats, coReads } as unknown as Awaited<
      ReturnType<Databases['reads']>
    >;
  }

  close(): Promise<void> {
    return this.client.close();
  }

  private async read(owner: Owner, names: readonly string[]): Promise<Record<string, Document[]>> {
    const read = async (name: string) =>
      [name, await (await this.serving(owner, name)).find({}, { projection: LEFT_OUT }).toArray()] as const;
    return Object.fromEntries(await Promise.all(names.map(read)));
  }
}

function withTextId(document: Document): Document {
  return { ...document, _id: (document['_id'] as Binary).toString('hex') };
}
