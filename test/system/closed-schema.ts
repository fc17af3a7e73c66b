export type Json = null | boolean | number | string | readonly Json[] | JsonMembers;
interface JsonMembers {
  readonly [name: string]: Json;
}

/**
 * The same document, whose objects have no other members than those described. Clients must bear with more; a member
 * that nobody described is a fault of ours all the same. Objects that are put together by `allOf` stay as they are.
 */
export function closed(value: Json, isPart = false): Json {
  if (isList(value)) return value.map((item) => closed(item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    name === 'allOf' && isList(member) ? member.map((part) => closed(part, true)) : closed(member),
  ]);
  const isOpen = value['type'] === 'object' && 'properties' in value && !('additionalProperties' in value);
  return Object.fromEntries([...members, ...(isOpen && !isPart ? [['additionalProperties', false]] : [])]) as Json;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
