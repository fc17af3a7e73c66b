import { runCommand } from '#run-command.js';

const PING_LIMIT_MS = 3_000;

/** True when an engine answers; a docker command alone proves nothing. For compose, its plug-in must be there too. */
export async function dockerAnswers(withCompose: boolean): Promise<boolean> {
  const limits = { timeoutMs: PING_LIMIT_MS };
  const engine = await runCommand('docker', ['version', '--format', '{{.Server.Version}}'], limits);
  if (!engine.ok || !withCompose) return engine.ok;
  return (await runCommand('docker', ['compose', 'version'], limits)).ok;
}
