import { Injectable } from '@nestjs/common';

/** Says what is wrong in one sentence, or null when all is well. */
type Probe = () => string | null;

/**
 * What a service needs before it can do its work, and what is amiss although it does it. Each part registers probes of
 * its own. A problem takes the service out of the load balancer, so it is only for what prevents serving.
 */
@Injectable()
export class Readiness {
  private readonly needs = new Map<string, Probe>();
  private readonly cares = new Map<string, Probe>();

  /** Without this the service cannot serve. */
  add(name: string, probe: Probe): void {
    this.needs.set(name, probe);
  }

  /** The service can serve without this; an operator should know. */
  addWarning(name: string, probe: Probe): void {
    this.cares.set(name, probe);
  }

  /** Name and sentence of everything that is not ready; empty when the service is. */
  problems(): Record<string, string> {
    return sentences(this.needs);
  }

  /** Name and sentence of everything that is amiss while the service serves. */
  warnings(): Record<string, string> {
    return sentences(this.cares);
  }
}

function sentences(probes: ReadonlyMap<string, Probe>): Record<string, string> {
  const all = [...probes].map(([name, probe]) => [name, probe()] as const);
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}
