import type { Databases } from '@broadsheet/fault-harness';

/** Sums of the same numbers in another order differ in their last digits. */
const TOLERANCE = 1e-9;
const OF_READS = ['first_reads', 'article_stats', 'coreads', 'readers'] as const;

/** Where two systems differ in what they have made of reads, and in how many documents they were compared. */
export async function differencesOfReads(
  one: Databases,
  other: Databases,
): Promise<{ readonly compared: number; readonly differences: string[] }> {
  const differences: string[] = [];
  let compared = 0;
  for (const name of OF_READS) {
    const [first, second] = [await documentsOf(one, name), await documentsOf(other, name)];
    for (const id of new Set([...first.keys(), ...second.keys()])) {
      compared += 1;
      differences.push(...differing(`${name} ${id}`, first.get(id), second.get(id)));
    }
  }
  return { compared, differences };
}

async function documentsOf(databases: Databases, name: string): Promise<Map<string, unknown>> {
  const documents = await databases
    .collection('recommendations', name)
    .find({}, { projection: { storedAt: 0 } })
    .toArray();
  return new Map(documents.map((one) => [JSON.stringify(one._id), JSON.parse(JSON.stringify(one)) as unknown]));
}

function differing(place: string, one: unknown, other: unknown): string[] {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= TOLERANCE ? [] : [`${place}: ${one} and ${other}`];
  }
  if (!isObject(one) || !isObject(other)) return one === other ? [] : [`${place}: ${String(one)} and ${String(other)}`];
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].flatMap((field) => differing(`${place}.${field}`, one[field], other[field]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
