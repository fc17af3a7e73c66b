import { readConfig, type RecommendationsConfig } from './recommendations.config.js';
import { RecommendationsModule } from './recommendations.module.js';
import { anArticleState } from '#domain/article-state.builder.js';
import { contents } from '#mongo/database.spec.js';
import { models } from '#mongo/models.js';
import {
  articlePublishedV1,
  consumerGroups,
  type EventDraft,
  type Recommendation,
  type RecommendationList,
  type Topic,
} from '@broadsheet/contracts';
import { connectServiceConsumers } from '@broadsheet/messaging';
import { openDatabase } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';
import { readTopic, testKafka, until } from '@broadsheet/testing';
import {
  ServiceUnderTest,
  type Answer,
  type Method,
  type Request,
  type TestedService,
} from '@broadsheet/testing/service';
import type { Admin } from 'kafkajs';

export type { Answer };

const NAME = 'recommendations';

const RECOMMENDATIONS: TestedService<RecommendationsConfig> = {
  name: NAME,
  module: RecommendationsModule,
  readConfig,
  models,
  connect: connectServiceConsumers,
};

export class RecommendationsUnderTest extends ServiceUnderTest<RecommendationsConfig> {
  static start(): Promise<RecommendationsUnderTest> {
    return new RecommendationsUnderTest(RECOMMENDATIONS).launch();
  }

  /** A list by default. */
  override send<T = RecommendationList>(method: Method, url: string, request: Request = {}): Promise<Answer<T>> {
    return super.send<T>(method, url, request);
  }

  /** The items of a list; empty for any other response. */
  async items(url: string): Promise<Recommendation[]> {
    return (await this.send('GET', url)).body.items ?? [];
  }

  publish(given: Parameters<typeof anArticleState>[0], version = 1): Promise<void> {
    const article = anArticleState(given);
    return this.deliver(articlePublishedV1.draft({ article, change: { by: { kind: 'system' } } }), version);
  }

  /** Published articles with these numbers, once they are listed. */
  async publishStories(...numbers: number[]): Promise<void> {
    for (const number of numbers) await this.publish({ number, text: `story${number} of the harbour` });
    await until(async () => (await this.items('/v1/recommendations/latest?limit=50')).length >= numbers.length);
  }

  /** Publishes an event as its owner would, and does not wait until the service has applied it. */
  deliver({ definition: { topic, type }, subject, key, data }: EventDraft, version: number): Promise<void> {
    return this.publishTo(topic, [{ type, subject, key, version, data }]);
  }

  /** Publishes every record of every topic that the service reads once more; returns how many there were. */
  async tellEverythingAgain(): Promise<number> {
    let told = 0;
    for (const topic of this.topics) {
      const messages = await readTopic(this.prefix + topic.name, { atLeast: 0 });
      await this.publishRecords(topic, messages);
      told += messages.length;
    }
    return told;
  }

  /** Resolves once the relay has sent every report, and the group has committed everything that is in its topics. */
  async caughtUp(): Promise<void> {
    const isRelayed = async (): Promise<boolean> => (await this.state()).includes('["activity_reports",[]]');
    await until(isRelayed, { what: 'every report to be relayed' });
    const admin = testKafka().admin();
    await admin.connect();
    try {
      const lag = () => Promise.all(this.topics.map(({ name }) => this.lagOf(this.prefix + name, admin)));
      await until(async () => (await lag()).every((one) => one === 0), { what: 'a group without lag' });
    } finally {
      await admin.disconnect();
    }
  }

  /** Everything stored, as text. */
  async state(): Promise<string> {
    const { MONGODB_URI: uri } = this.config;
    const database = await openDatabase({ uri, dbName: databaseName(NAME, this.config) }, models);
    try {
      return await contents(database);
    } finally {
      await database.close();
    }
  }

  private get topics(): readonly Topic[] {
    return consumerGroups.find(({ group }) => group === NAME)?.topics ?? [];
  }

  private async lagOf(topic: string, admin: Admin): Promise<number> {
    const ends = await admin.fetchTopicOffsets(topic);
    const [committed] = await admin.fetchOffsets({ groupId: this.prefix + NAME, topics: [topic] });
    const next = new Map(committed?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
    // A partition in which nothing has been committed says -1.
    return ends.reduce((sum, { partition, high }) => sum + Number(high) - Math.max(0, next.get(partition) ?? 0), 0);
  }
}
