import { ClientCount } from './client-count.js';

export interface CountWindowOptions {
  /** Clients with a separate count; further ones share. */
  readonly maxClients: number;
  /** The id of a client between gateways. */
  readonly idOf: (client: string) => string;
}

/** The number of counts that further clients share: a flood of addresses then limits itself, and takes no more memory. */
const SHARED = 1024;

/** The counts of a window. Its memory is bounded, and no count is evicted to make room. */
export class CountWindow {
  private readonly byClient = new Map<string, ClientCount>();
  private readonly byId = new Map<string, ClientCount>();
  private readonly shared: (ClientCount | undefined)[] = [];

  constructor(
    readonly index: number,
    private readonly options: CountWindowOptions,
    private before: CountWindow | undefined,
  ) {
    // Only two windows count: without this, each would keep all earlier ones in memory.
    if (before) before.before = undefined;
  }

  of(client: string): ClientCount {
    return this.byClient.get(client) ?? this.first(client);
  }

  /** By the id between gateways; undefined if there is no room for a client that this gateway has not seen. */
  ofId(id: string): ClientCount | undefined {
    return this.byId.get(id) ?? (this.byId.size < 2 * this.options.maxClients ? this.begin(id) : undefined);
  }

  private first(client: string): ClientCount {
    if (this.byClient.size >= this.options.maxClients) return this.sharedBy(client);
    const id = this.options.idOf(client);
    const count = this.byId.get(id) ?? this.begin(id);
    this.byClient.set(client, count);
    return count;
  }

  private begin(id: string): ClientCount {
    const count = new ClientCount(id, this.before?.byId.get(id));
    this.byId.set(id, count);
    return count;
  }

  private sharedBy(client: string): ClientCount {
    const slot = hashOf(client) % SHARED;
    return (this.shared[slot] ??= new ClientCount('', this.before?.shared[slot]));
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
