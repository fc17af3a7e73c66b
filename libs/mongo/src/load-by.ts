import { batchLoad } from '@broadsheet/platform';
import { trusted } from 'mongoose';

/** One field with the value that it must have, or hold among several: `{ slugs: 'sea-trade' }`. */
type Condition = Readonly<Record<string, string | number>>;

/**
 * Loads one document by any of several unique fields, one command for each field and turn of the event loop (`batchLoad`).
 * `find` gets a filter to which it may add its own conditions.
 */
export function loadBy<D extends object>(
  find: (filter: Record<string, unknown>) => Promise<readonly D[]>,
): (condition: Condition) => Promise<D | undefined> {
  const loadOf = (field: string) =>
    batchLoad(async (keys: readonly (string | number)[]) => {
      const documents = await find({ [field]: trusted({ $in: [...keys] }) });
      const valuesOf = (document: D): (string | number)[] => [(document as Record<string, never>)[field] ?? []].flat();
      return new Map(documents.flatMap((document) => valuesOf(document).map((value) => [value, document] as const)));
    });
  const loads = new Map<string, ReturnType<typeof loadOf>>();
  return (condition) => {
    const [[field, value] = ['_id', '']] = Object.entries(condition);
    const load = loads.get(field) ?? loadOf(field);
    loads.set(field, load);
    return load(value);
  };
}
