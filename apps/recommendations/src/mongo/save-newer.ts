import { isDuplicateKey } from '@broadsheet/mongo';
import type { Applied } from '#domain/applied.js';
import { type Model, trusted } from 'mongoose';

interface Versioned {
  readonly _id: string;
  readonly v: number;
}

/**
 * Stores the document whole, unless what is stored is as new or newer. The upsert of an older one finds its id taken:
 * that tells a late event without reading first.
 */
export async function saveNewer<T extends Versioned>(model: Model<T>, { _id, ...state }: T): Promise<Applied> {
  const versions = model as unknown as Model<Versioned>;
  try {
    await versions.updateOne({ _id, v: trusted({ $lt: state.v }) }, { $set: state }, { upsert: true });
    return 'done';
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const stored = await versions.findById(_id, { v: 1 }).lean();
    return stored?.v === state.v ? 'duplicate' : 'superseded';
  }
}
