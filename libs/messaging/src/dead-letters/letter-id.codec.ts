import { deadLetterTopic } from '@broadsheet/contracts';

const SUFFIX = deadLetterTopic('', '').name.slice('.'.length);
const ID = /^([a-z0-9._-]+\.([a-z0-9_-]+))\/(\d{1,9})\/(\d{1,19})$/;

/** Where a dead letter lies. */
export interface LetterPlace {
  /** The dead-letter topic, without prefix. */
  readonly topic: string;
  readonly group: string;
  readonly partition: number;
  readonly offset: string;
}

/** For example `news.article.comments/3/17`: the dead-letter topic without its ending, partition and offset. */
export function letterId({ topic, partition, offset }: Pick<LetterPlace, 'topic' | 'partition' | 'offset'>): string {
  return `${topic.slice(0, -SUFFIX.length)}/${partition}/${offset}`;
}

/** Undefined for what `letterId` cannot have made. */
export function letterPlace(id: string): LetterPlace | undefined {
  const [, name, group, partition, offset] = ID.exec(id) ?? [];
  if (name === undefined || group === undefined || offset === undefined) return undefined;
  return { topic: name + SUFFIX, group, partition: Number(partition), offset };
}
