import { type Answer, GatewayClient, type GatewayRequest } from '#load/gateway.client.js';
import { KnownArticles } from '#load/known-articles.js';
import { LoadGenerator, type LoadLimits } from '#load/load-generator.js';
import { MixedReads, type ReadKind } from '#load/mixed-reads.js';
import { OperationRecord } from '#load/operation-record.js';
import { ReadProbe } from '#load/read-probe.js';
import { Writer } from '#load/writer.js';
import { LogReader } from '#log/log-reader.js';
import { LogWriter } from '#log/log-writer.js';
import { Databases } from '#state/databases.js';
import { BroadsheetSystem, type SystemOptions } from '#system/broadsheet-system.js';
import { FaultServers } from '#system/fault-servers.js';
import { LocalIssuer } from '@broadsheet/local-stack';
import { until } from '@broadsheet/platform/concurrency';
import { join } from 'node:path';

export interface StageOptions extends Pick<SystemOptions, 'partitions' | 'programs'> {
  /** The folder of the repository. */
  readonly root: string;
  readonly prefix?: string;
  /** How many published articles stand ready before anything else happens; 20 by default. */
  readonly articles?: number;
  readonly readers?: number;
  readonly readsPerSecond?: number;
  readonly say?: (line: string) => void;
}

const PREFIX = 'f.';
const ARTICLES = 20;
const READERS = 500;
const READS_PER_SECOND = 10;
const READY_WITHIN_MS = 30_000;
/** Longer than the gateway's own deadline for a write, so that the gateway sends the response. */
const WRITE_LIMIT_MS = 12_000;
const READ_LIMIT_MS = 4_000;
/** Longer than any test of faults. */
const TOKEN_LIFETIME = '8h';

type StageParts = Pick<FaultStage, 'servers' | 'system' | 'prefix'> & { readonly issuer: LocalIssuer };

/**
 * A whole system on a Kafka and a MongoDB of its own, with load, an independent reader of the log and the databases.
 * The test that opens it closes it; nothing is left then.
 */
export class FaultStage {
  readonly servers: FaultServers;
  readonly system: BroadsheetSystem;
  readonly log: LogReader;
  readonly logWriter: LogWriter;
  readonly databases: Databases;
  readonly record: OperationRecord;
  readonly articles = new KnownArticles();
  readonly prefix: string;
  private readonly loads: LoadGenerator[] = [];
  private probe: ReadProbe | undefined;
  private writer: Writer | undefined;
  private readonly issuer: LocalIssuer;
  private editor = '';
  /** In which the articles are. */
  categoryId = '';

  private constructor({ servers, system, issuer, prefix }: StageParts) {
    this.servers = servers;
    this.system = system;
    this.issuer = issuer;
    this.prefix = prefix;
    const stream = { brokers: [servers.kafka.address], prefix };
    this.log = new LogReader(stream);
    this.logWriter = new LogWriter(stream);
    this.databases = new Databases(servers.mongo.address, prefix);
    this.record = new OperationRecord(join(servers.dataDir, 'operations.ndjson'));
  }

  /** Servers run and are migrated, all services are ready, and some articles are published and known everywhere. */
  static async open(options: StageOptions): Promise<FaultStage> {
    const { root, prefix = PREFIX, say = () => undefined } = options;
    const servers = await FaultServers.prepare(say);
    const issuer = await LocalIssuer.start();
    try {
      await servers.start();
      const system = await BroadsheetSystem.start({
        ...options,
        root,
        prefix,
        kafkaBrokers: [servers.kafka.address],
        mongoUri: servers.mongo.address,
        logDir: join(servers.dataDir, 'logs'),
        settings: issuer.environment,
      });
      const stage = new FaultStage({ servers, system, issuer, prefix });
      await stage.databases.connect();
      await stage.furnish(options);
      return stage;
    } catch (error) {
      await issuer.stop();
      await servers.remove();
      throw error;
    }
  }

  /** Every read so far. */
  get reads(): ReadProbe['samples'] {
    return this.probe?.samples ?? [];
  }

  /** One more load on the same articles and the same record; it runs when it is started. */
  load(limits: LoadLimits): LoadGenerator {
    if (!this.writer || !this.probe) throw new Error('the stage is not open');
    const load = new LoadGenerator(this.writer, this.probe, limits);
    this.loads.push(load);
    return load;
  }

  /** Concurrent reads, of which nothing else is known here: the test that starts them stops them, and judges them. */
  mixedReads(kinds: readonly ReadKind[], perSecond: number): MixedReads {
    return new MixedReads(new GatewayClient(this.system.gatewayUrl, READ_LIMIT_MS), kinds, perSecond);
  }

  /** One request by an editor through the gateway, which the record knows nothing of. */
  asEditor(request: Omit<GatewayRequest, 'token'>): Promise<Answer> {
    return this.send({ ...request, token: this.editor });
  }

  /** The same with the token that is given, or none; through another gateway, where one is named. */
  send(request: GatewayRequest, gatewayUrl = this.system.gatewayUrl): Promise<Answer> {
    return new GatewayClient(gatewayUrl, WRITE_LIMIT_MS).send(request);
  }

  async close(): Promise<void> {
    await Promise.all(this.loads.map((load) => load.stop()));
    await this.system.stop();
    await this.issuer.stop();
    await this.logWriter.close();
    await this.databases.close();
    this.record.close();
    await this.servers.remove();
  }

  private async furnish({ articles = ARTICLES, readers = READERS, readsPerSecond = READS_PER_SECOND }: StageOptions) {
    const roles = ['editor'];
    this.editor = await this.issuer.token({ subject: 'faults', name: 'Faults', roles, lifetime: TOKEN_LIFETIME });
    const client = new GatewayClient(this.system.gatewayUrl, WRITE_LIMIT_MS);
    const categoryId = await createCategory(client, this.editor);
    this.categoryId = categoryId;
    const { record, articles: known, editor } = this;
    this.writer = new Writer({ client, record, articles: known, editor, categoryId, readers });
    const reading = new GatewayClient(this.system.gatewayUrl, READ_LIMIT_MS);
    this.probe = new ReadProbe(reading, known, readsPerSecond);
    await this.load({ mix: ['create', 'publish'], concurrency: 1, max: 2 * articles })
      .start()
      .ended();
    const last = known.publishedIds.at(-1);
    const isKnown = async (): Promise<boolean> => {
      const { body } = await reading.send({ method: 'GET', path: `/v1/articles/${last}/page` });
      return (body['meta'] as { degraded: string[] } | undefined)?.degraded.length === 0;
    };
    await until(isKnown, {
      what: 'the first articles to be known everywhere',
      withinMs: READY_WITHIN_MS,
      everyMs: 100,
    });
  }
}

async function createCategory(client: GatewayClient, token: string): Promise<string> {
  const body = { name: 'Faults' };
  const answer = await client.send({ method: 'POST', path: '/v1/categories', token, body });
  const { id } = (answer.body['category'] ?? {}) as { id?: string };
  if (id === undefined) throw new Error(`no category could be created: ${JSON.stringify(answer.body)}`);
  return id;
}
