import type { FaultStage, LogRecord, NewRecord, Poison } from '@broadsheet/fault-harness';

/** Who reads what is poisoned. */
export const READERS = {
  'news.article': ['comments', 'recommendations'],
  'news.activity': ['recommendations'],
} as const;

type PoisonedTopic = keyof typeof READERS;

/** Poison that is in the topics, and the dead letters that it must become: one for each group that reads its topic. */
export class InjectedPoison {
  readonly deadLetters: Poison[] = [];
  private readonly stage: FaultStage;

  constructor(stage: FaultStage) {
    this.stage = stage;
  }

  async inject(topic: PoisonedTopic, record: NewRecord): Promise<void> {
    await this.stage.logWriter.append(topic, [record]);
    const key = record.key === null ? null : String(record.key);
    const value = record.value === null ? null : Buffer.from(record.value);
    this.expect(topic, { key, value });
  }

  /** A fact of its owner that its readers fail to apply. */
  expectFact({ key, value }: LogRecord): void {
    this.expect('news.article', { key, value, fact: true });
  }

  private expect(topic: PoisonedTopic, deadLetter: Omit<Poison, 'deadLetterTopic'>): void {
    for (const group of READERS[topic])
      this.deadLetters.push({ deadLetterTopic: `${topic}.${group}.dead-letters`, ...deadLetter });
  }
}
