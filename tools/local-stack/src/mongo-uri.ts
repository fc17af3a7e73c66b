export const REPLICA_SET = 'broadsheet';

const PARTS = /^(mongodb(?:\+srv)?:\/\/)(?:([^@/]+)@)?([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/;

/** The connection string of a one-node replica set on this machine. */
export function localMongoUri(port: number): string {
  return `mongodb://127.0.0.1:${port}/?replicaSet=${REPLICA_SET}`;
}

/**
 * The same connection string without the database name. If it has an account, the name becomes its `authSource`, as in
 * the connection string specification.
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

/** The connection string without account and password, for output. */
export function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
