import { type FaultStage, hashesOfReadModels, type SecondSystem } from '@broadsheet/fault-harness';

/** What is made of versions. Reads have none: what was read together is counted in the order in which partitions come. */
const VERSIONED = ['comments.known_articles', 'recommendations.articles', 'recommendations.category_trees'];

/** What two systems that got the same facts must both have, in whatever order those came. */
export async function stateOf({ databases }: FaultStage | SecondSystem): Promise<string[]> {
  const hashes = await hashesOfReadModels(databases, { times: false });
  const { firstReads, articleStats } = await databases.reads();
  return [
    ...VERSIONED.map((name) => `${name} ${hashes[name]}`),
    ...firstReads.map(({ _id }) => _id).sort(),
    ...articleStats.map(({ _id, readers }) => `${_id} has ${readers} readers`).sort(),
  ];
}
