import { freePorts } from '@broadsheet/local-stack';
import { join } from 'node:path';

/** In the order of the panel and of the ports. */
export const SERVICE_NAMES = ['gateway', 'articles', 'comments', 'recommendations', 'accounts'] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

export function isServiceName(name: string): name is ServiceName {
  return SERVICE_NAMES.some((known) => known === name);
}

/** A program of this repository that runs as a separate process and serves HTTP. */
export interface Service {
  readonly name: string;
  readonly port: number;
  /** The option or variable that changes its port. */
  readonly portSetting: string;
  /** Arguments for node. */
  readonly program: string[];
}

const MEMORY = [
  // The space for new objects exists three times; V8's default of 16 MiB costs a service 20 MiB more for no gain here.
  '--max-semi-space-size=8',
  // Services share few cores: V8's helper threads would delay requests by up to a tenth of a second.
  '--no-concurrent-marking',
];
/**
 * Limit of V8's heap for old objects, in megabytes. By default V8 collects only after half a gigabyte of garbage; live
 * objects take 50 MB after a load, and 130 MB with an index of 50,000 articles. The gateway has no limit: there it would
 * make each request a third slower.
 */
const MAX_HEAP_MB: Partial<Record<ServiceName, number>> = { articles: 256, comments: 256, recommendations: 320 };
/**
 * A service with a large index in memory spends long on marking: 150 ms for 50,000 articles, while requests wait. With
 * twice the space for new objects, and more growth before the next collection, this happens a third as often.
 */
const LARGE_INDEX = ['--max-semi-space-size=16', '--heap-growing-percent=80'];
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
  const limit = MAX_HEAP_MB[name];
  const heap = limit === undefined ? [] : [`--max-old-space-size=${limit}`];
  const index = name === 'recommendations' ? LARGE_INDEX : [];
  return [...MEMORY, ...heap, ...index, join('apps', name, 'dist', 'bundle', 'main.js')];
}

/** A free port for each service, so that several systems can run at once. */
export async function freeServicePorts(): Promise<Record<ServiceName, number>> {
  const free = await freePorts(SERVICE_NAMES.length);
  return Object.fromEntries(SERVICE_NAMES.map((name, n) => [name, free[n]])) as Record<ServiceName, number>;
}

export const urlOf = (port: number): string => `http://127.0.0.1:${port}`;
