import { Schema } from 'mongoose';

export interface SequenceDocument {
  /** What is numbered, for example `article`. */
  readonly _id: string;
  /** The highest number that was handed out to some process, or taken by an import. */
  readonly last: number;
}

export const SEQUENCE = 'Sequence';

export const sequenceSchema = new Schema<SequenceDocument>(
  { _id: { type: String, required: true }, last: { type: Number, required: true } },
  { collection: 'sequences', versionKey: false },
);
