import type { Prepared } from '#local-servers.js';
import type { OpenServer } from '#open-server.js';
import { isFree } from '#ports.js';
import type { ServerProcess } from '#server-process.js';

interface LocalServer extends ServerProcess {
  readonly port: number;
}

/**
 * Starts a prepared server. A free port is found before the server binds it, so somebody may be quicker: then it is
 * prepared anew, once.
 */
export async function startLocally(
  prepare: () => Promise<Prepared<LocalServer>>,
  say: (detail: string) => void,
): Promise<OpenServer> {
  const first = await prepare();
  say(`at 127.0.0.1:${first.server.port}, ${first.description}`);
  try {
    return await started(first.server);
  } catch (error) {
    if (await isFree(first.server.port)) throw error;
    return started((await prepare()).server);
  }
}

async function started(server: LocalServer): Promise<OpenServer> {
  await server.start();
  return { address: server.address, process: server, stop: () => server.stop() };
}
