import { GivenInstant, Id, Instant } from '#field.js';
import { z } from 'zod';

/** Lists from which editors can exclude articles. */
export const CuratedList = z.enum(['latest', 'personal', 'popular', 'trending']);
export type CuratedList = z.infer<typeof CuratedList>;

/** Lists that are the same for every reader: only there can articles be pinned. */
export const PinnedList = CuratedList.exclude(['personal']);

const Choice = z
  .object({
    id: Id.describe('the article'),
    until: Instant.optional().describe('when it ends; by default never'),
    expired: z.literal(true).optional().describe('it has ended and no longer affects any list'),
  })
  .meta({ id: 'Choice' });
type Choice = z.infer<typeof Choice>;

const curation = {
  pins: z.array(Choice).describe('in order, including those that have ended'),
  exclusions: z.array(Choice).describe('oldest first, including those that have ended'),
  version: z.int().min(0).describe('0 if nothing was ever changed'),
};

export const PinList = z
  .object({
    articleId: Id.describe('the article whose related list this is'),
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
    until: GivenInstant.optional().describe('when it ends, in the future; by default never'),
  })
  .meta({ id: 'Term' });
export type Term = z.infer<typeof Term>;
