import { Schema } from 'mongoose';

/** How much `b` is read beside `a`; the pair is stored in both directions. `_id` is `a:b`. */
export interface CoReadDocument {
  readonly _id: string;
  readonly a: string;
  readonly b: string;
  /** Σ 1/√k over sittings that hold both, k the articles read before in the sitting. */
  readonly c6: number;
  /** Σ e^(λ·t) over readers of both, with a half-life of 90 days, t when the second was read: see `forward-decay.ts`. */
  readonly c90: number;
  /** When somebody last read the second of the two, by the event. */
  readonly at: Date;
  /** When it was last written: what is swept is judged by this. */
  readonly storedAt: Date;
}

export const CO_READS = 'coreads';
const KEPT_SECONDS = 180 * 24 * 3600;

export const coReadSchema = new Schema<CoReadDocument>(
  {
    _id: { type: String, required: true },
    a: { type: String, required: true },
    b: { type: String, required: true },
    c6: { type: Number, required: true },
    c90: { type: Number, required: true },
    at: { type: Date, required: true },
    storedAt: { type: Date, required: true },
  },
  { collection: CO_READS, versionKey: false },
);

// In news what was read last counts: the newest pairs of an article rank better than its heaviest ones.
coReadSchema.index({ a: 1, at: -1 });
coReadSchema.index({ storedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
