export const REPLICA_SET = 'broadsheet';

const PARTS = /^(mongodb(?:\+srv)?:\/\/)(?:([^@/]+)@)?([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/;

/** The connection string of a one-node replica set here. */
export function localMongoUri(port: number): string {
  return `mongodb://127.0.0.1:${port}/?replicaSet=${REPLICA_SET}`;
}

/**
 * The same connection string without its database's name. Where it holds a password, the name goes on to say where the
 * account is looked up, as the connection string's specification has it.
 */
export function baseMongoUri(uri: string): string {
  const [, scheme, account, hosts, database = '', query = ''] = PARTS.exec(uri) ?? [];
  if (scheme === undefined) return uri;
  const options = new URLSearchParams(query);
  if (account !== undefined && database !== '' && !options.has('authSource')) options.set('authSource', database);
  const at = account === undefined ? '' : `${account}@`;
  const rest = options.size === 0 ? '' : `?${options.toString()}`;
  return `${scheme}${at}${hosts}/${rest}`;
}

/** For people: the connection string without account and password. */
export function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
