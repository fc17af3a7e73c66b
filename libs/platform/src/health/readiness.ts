import { Injectable } from '@nestjs/common';

/** Says what is wrong in one sentence, or null when all is well. */
type Probe = () => string | null;

/** What a service needs before it can do its work. Each part registers a probe of its own. */
@Injectable()
export class Readiness {
  private readonly probes = new Map<string, Probe>();

  add(name: string, probe: Probe): void {
    this.probes.set(name, probe);
  }

  /** Name and sentence of everything that is not ready; empty when the service is. */
  problems(): Record<string, string> {
    const all = [...this.probes].map(([name, probe]) => [name, probe()] as const);
    return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
  }
}
