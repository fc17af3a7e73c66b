import { SERVICE_NAMES, type ServiceName } from '#services.js';
import { freePorts } from '@broadsheet/local-stack';

/** A free port for each service, so that systems stand beside each other. */
export async function freeServicePorts(): Promise<Record<ServiceName, number>> {
  const free = await freePorts(SERVICE_NAMES.length);
  return Object.fromEntries(SERVICE_NAMES.map((name, n) => [name, free[n]])) as Record<ServiceName, number>;
}
