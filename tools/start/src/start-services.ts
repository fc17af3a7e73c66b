import { type Service, urlOf } from '#services.js';
import type { Session } from '#session.js';
import { SupervisedService } from '#supervised-service.js';

const READY_WITHIN_MS = 60_000;

/** Starts all services together and resolves when each is ready. */
export async function startServices(session: Session, say: (line: string) => void): Promise<void> {
  const { services, closing } = session.options;
  const supervised = services.map((service) => supervise(session, service));
  await closing.add({
    stop: async () => void (await Promise.all(supervised.map((one) => one.stop()))),
    kill: () => supervised.forEach((one) => one.kill()),
  });
  const begun = performance.now();
  await Promise.all(
    supervised.map(async (one, index) => {
      await startOne(session, one, services[index]?.name, say);
      say(`${services[index]?.name} after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    }),
  );
}

/** Broken code in the service under development must not end the start: the watcher restarts it once it is corrected. */
async function startOne(
  { options }: Session,
  service: SupervisedService,
  name: string | undefined,
  say: (line: string) => void,
): Promise<void> {
  try {
    await service.start();
  } catch (error) {
    if (name !== options.dev) throw error;
    say((error as Error).message);
  }
}

function supervise(session: Session, { name, port, program }: Service): SupervisedService {
  return new SupervisedService({
    name,
    url: urlOf(port),
    program: session.program(name, program, { PORT: String(port) }),
    say: session.options.print,
    readyWithinMs: READY_WITHIN_MS,
  });
}
