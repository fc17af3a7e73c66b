import type { Service } from '#services.js';
import { StartProblem } from '#start-problem.js';
import { isFree } from '@broadsheet/local-stack';

/** Throws a StartProblem for the first service whose port is in use. */
export async function checkPorts(services: readonly Service[]): Promise<void> {
  for (const { name, port, portSetting } of services) {
    if (await isFree(port)) continue;
    const setting = portSetting.includes(' ') ? `choose another by ${portSetting}` : `set ${portSetting} to another`;
    throw new StartProblem(
      `Port ${port}, which ${name} needs, is in use: stop what uses it, or ${setting}, then start again.`,
    );
  }
}
