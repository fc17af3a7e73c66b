import { COUNTED_REACTIONS, type CountedReactionDocument } from './counted-reaction.schema.js';
import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { byDigest, digestOf } from './id-digest.js';
import { type ReaderDocument, READERS } from './reader.schema.js';
import {
  type FirstRead,
  firstReadId,
  type KnownActivity,
  type Reaction,
  reactionId,
  type Read,
  type ReaderActivity,
} from '#domain/activity.js';
import type { ReaderProfile } from '#domain/reader-profile.js';
import type { Generation } from '@broadsheet/mongo';
import type { ClientSession } from 'mongoose';

/** Where a transaction reads and writes. */
export interface Within {
  readonly generation: Generation;
  readonly session: ClientSession;
}

/** What is stored about this activity, read in the session's transaction. Reads only what some of it needs. */
export async function storedActivity(activities: readonly ReaderActivity[], within: Within): Promise<KnownActivity> {
  return {
    firstReads: await firstReadsOf(activities.filter(isRead), within),
    reactions: await reactionsOf(activities.filter(isReaction), within),
    profiles: await memoriesOf(activities, within),
  };
}

async function firstReadsOf(reads: readonly Read[], { generation, session }: Within): Promise<FirstRead[]> {
  if (reads.length === 0) return [];
  const ids = reads.map(firstReadId);
  const known = byDigest(ids);
  const rows = generation.collection<FirstReadDocument>(FIRST_READS);
  const found = await rows.find({ _id: { $in: ids.map(digestOf) } }, { session }).toArray();
  return found.map(({ _id, article, at, reader }) => ({
    id: known.get(_id.toString('hex')) ?? '',
    article,
    at,
    reader,
  }));
}

async function reactionsOf(reactions: readonly Reaction[], { generation, session }: Within): Promise<string[]> {
  if (reactions.length === 0) return [];
  const ids = reactions.map(reactionId);
  const known = byDigest(ids);
  const rows = generation.collection<CountedReactionDocument>(COUNTED_REACTIONS);
  const found = await rows.find({ _id: { $in: ids.map(digestOf) } }, { session, projection: { _id: 1 } }).toArray();
  return found.map(({ _id }) => known.get(_id.toString('hex')) ?? '');
}

async function memoriesOf(
  activities: readonly ReaderActivity[],
  { generation, session }: Within,
): Promise<Map<string, ReaderProfile>> {
  // Comments do not change profiles.
  const readers = [...new Set(activities.filter(({ kind }) => kind !== 'comment').map(({ readerId }) => readerId))];
  if (readers.length === 0) return new Map();
  const documents = generation.collection<ReaderDocument>(READERS);
  const found = await documents.find({ _id: { $in: readers } }, { session }).toArray();
  return new Map(found.map(({ _id, reads, opinions = [], clearedAt = null }) => [_id, { reads, opinions, clearedAt }]));
}

function isRead(activity: ReaderActivity): activity is Read {
  return activity.kind === 'read';
}

function isReaction(activity: ReaderActivity): activity is Reaction {
  return activity.kind !== 'read' && activity.kind !== 'clearing';
}
