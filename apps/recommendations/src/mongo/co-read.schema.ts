import { DAY_MS, SECOND_MS } from '@broadsheet/contracts';
import { Schema, type SchemaDefinition } from 'mongoose';

/** How much `b` is read in one sitting with `a`; the pair is stored in both directions. `_id` is `a:b`. */
export interface CoReadDocument {
  readonly _id: string;
  readonly a: string;
  readonly b: string;
  /** Σ 1/√k over sittings that hold both, k the articles read before in the sitting. */
  readonly c6: number;
  /** The day when it was last written; it expires by this. */
  readonly storedAt: Date;
}

export const CO_READS = 'coreads';
const KEPT_SECONDS = (180 * DAY_MS) / SECOND_MS;

export const coReadSchema = new Schema<CoReadDocument>(
  {
    _id: { type: String, required: true },
    a: { type: String, required: true },
    b: { type: String, required: true },
    c6: { type: Number, required: true },
    storedAt: { type: Date, required: true },
  } satisfies Required<SchemaDefinition<CoReadDocument>>,
  { collection: CO_READS, versionKey: false },
);

coReadSchema.index({ a: 1, c6: -1, b: 1 });
coReadSchema.index({ storedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
