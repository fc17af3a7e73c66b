import { ClientCount } from './client-count.js';

export interface CountWindowOptions {
  /** Clients that get a count of their own; those beyond share. */
  readonly mostClients: number;
  /** What other gateways know a client by. */
  readonly idOf: (client: string) => string;
}

/** Clients beyond the bound share so many counts: a flood of addresses then limits itself, and takes no more memory. */
const SHARED = 1024;

/** The counts of one window. Its memory is bounded; nobody is forgotten to make room for somebody else. */
export class CountWindow {
  private readonly byClient = new Map<string, ClientCount>();
  private readonly byId = new Map<string, ClientCount>();
  private readonly shared: (ClientCount | undefined)[] = [];

  constructor(
    readonly index: number,
    private readonly options: CountWindowOptions,
    private before: CountWindow | undefined,
  ) {
    // Two windows are all that counts: without this each would hold on to all that ever were.
    if (before) before.before = undefined;
  }

  of(client: string): ClientCount {
    return this.byClient.get(client) ?? this.first(client);
  }

  /** By the id that gateways know it by; undefined where there is no room for one that never came here. */
  ofId(id: string): ClientCount | undefined {
    return this.byId.get(id) ?? (this.byId.size < 2 * this.options.mostClients ? this.begin(id) : undefined);
  }

  private first(client: string): ClientCount {
    if (this.byClient.size >= this.options.mostClients) return this.sharedBy(client);
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
