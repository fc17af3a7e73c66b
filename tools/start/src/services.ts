import { join } from 'node:path';

/** In the order of the panel and of the ports. */
export const SERVICE_NAMES = ['gateway', 'articles', 'comments', 'recommendations', 'accounts'] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

export function isServiceName(name: string): name is ServiceName {
  return SERVICE_NAMES.some((known) => known === name);
}

/** A program of this repository that runs as a process of its own and answers HTTP. */
export interface Service {
  readonly name: string;
  readonly port: number;
  /** What a person sets to give it another port. */
  readonly portSetting: string;
  /** Arguments for node. */
  readonly program: string[];
}

const MEMORY = [
  // The space for new objects, three times over: V8's own 16 MiB cost a service 20 MiB more, and win nothing here.
  '--max-semi-space-size=8',
  // Services share few cores: V8's helper threads would take them from who answers a request, for a tenth of a second.
  '--no-concurrent-marking',
];
/**
 * Megabytes of V8's heap for old objects, where V8 would let garbage pile up to half a gigabyte before it looks: what is alive
 * after a load is 50, and 130 with an index of 50,000 articles. The gateway needs none, and a limit there costs the hop a third more.
 */
const MAX_HEAP: Partial<Record<ServiceName, number>> = { articles: 256, comments: 256, recommendations: 320 };
/**
 * Who has a large index in memory has much to mark: 150 ms for 50,000 articles, while lists wait. With twice the space for
 * new objects, and a heap that grows by more before it is looked through, that comes a third as often.
 */
const OF_INDEX = ['--max-semi-space-size=16', '--heap-growing-percent=80'];
const DEVELOPMENT = ['--enable-source-maps', '--watch', '--watch-preserve-output', '--inspect'];

/** The services of Broadsheet on their ports; the one under development with reload and debugger. */
export function servicesOn(ports: Record<ServiceName, number>, dev: ServiceName | undefined): Service[] {
  return SERVICE_NAMES.map((name) => ({
    name,
    port: ports[name],
    portSetting: name === 'gateway' ? 'npm start -- --port N' : `${name.toUpperCase()}_PORT`,
    program: name === dev ? [...DEVELOPMENT, ...MEMORY, join('apps', name, 'dist', 'main.js')] : programOf(name),
  }));
}

/** Node's arguments for a service as it runs in production, bundled. */
export function programOf(name: ServiceName): string[] {
  const most = MAX_HEAP[name];
  const heap = most === undefined ? [] : [`--max-old-space-size=${most}`];
  const index = name === 'recommendations' ? OF_INDEX : [];
  return [...MEMORY, ...heap, ...index, join('apps', name, 'dist', 'bundle', 'main.js')];
}

export const urlOf = (port: number): string => `http://127.0.0.1:${port}`;
