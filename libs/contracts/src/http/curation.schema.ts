import { GivenInstant, Id, Instant } from '#field.js';
import { z } from 'zod';

/** Lists of which the editors may take articles out. */
export const CuratedList = z.enum(['latest', 'personal', 'popular', 'trending']);
export type CuratedList = z.infer<typeof CuratedList>;

/** Lists that are the same for every reader: only there something can stand first. */
export const PinnedList = CuratedList.exclude(['personal']);

export const Choice = z
  .object({
    id: Id.describe('the article'),
    until: Instant.optional().describe('when it ends; never, where nothing is said'),
    expired: z.literal(true).optional().describe('it has ended: no list shows or misses the article for it'),
  })
  .meta({ id: 'Choice' });
export type Choice = z.infer<typeof Choice>;

const curation = {
  pins: z.array(Choice).describe('in the order in which they stand, with those that have ended'),
  exclusions: z.array(Choice).describe('the oldest first, with those that have ended'),
  version: z.int().min(0).describe('0 where nobody has ever changed anything'),
};

export const PinList = z
  .object({
    articleId: Id.describe('the article among whose related it is'),
    pinnedIds: z.array(Id).describe('the pins that have not ended, in order'),
    ...curation,
  })
  .meta({ id: 'PinList' });
export type PinList = z.infer<typeof PinList>;

export const ListCuration = z
  .object({ list: CuratedList.describe('the list'), ...curation })
  .meta({ id: 'ListCuration' });
export type ListCuration = z.infer<typeof ListCuration>;

export const Term = z
  .strictObject({
    until: GivenInstant.optional().describe('when it ends, later than now; never, where nothing is said'),
  })
  .meta({ id: 'Term' });
export type Term = z.infer<typeof Term>;
