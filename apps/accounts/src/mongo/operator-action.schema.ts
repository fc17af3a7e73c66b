import { Schema } from 'mongoose';

/** An operator's change of this database by the command line; `doneAt` is null if it failed or was cut off. */
export interface OperatorActionDocument {
  readonly _id: string;
  readonly operator: string;
  /** The command. */
  readonly action: string;
  readonly begunAt: Date;
  readonly doneAt: Date | null;
  /** Ids of the items that it created or changed. */
  readonly subjects: string[];
}

export const OPERATOR_ACTION = 'OperatorAction';

export const operatorActionSchema = new Schema<OperatorActionDocument>(
  {
    _id: { type: String, required: true },
    operator: { type: String, required: true },
    action: { type: String, required: true },
    begunAt: { type: Date, required: true },
    doneAt: { type: Date, default: null },
    subjects: { type: [String], required: true },
  } satisfies Record<keyof OperatorActionDocument, object>,
  { collection: 'operator_actions', versionKey: false },
);

operatorActionSchema.index({ begunAt: -1 });
