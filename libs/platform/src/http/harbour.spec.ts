import { IDENTITY_HEADER, signIdentity } from '#identity/identity-token.js';
import { createService } from '#lifecycle/create-service.js';
import { PlatformModule } from '#platform.module.js';
import { ANONYMOUS } from '@broadsheet/contracts';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const KEY = 'k'.repeat(32);

@Module({ imports: [PlatformModule] })
class HarbourModule {}

/** A service as every service is made, with routes of the test's own; the test that starts it closes it. */
export async function startHarbour(controller: Type): Promise<NestFastifyApplication> {
  const options = { name: 'harbour', logLevel: 'silent', accessLog: false, identityKey: KEY };
  const harbour = await createService({ module: HarbourModule, controllers: [controller] }, options);
  await harbour.init();
  await harbour.getHttpAdapter().getInstance().ready();
  return harbour;
}

/** What the gateway says of a caller that nobody knows. */
export function fromNobody(): Record<string, string> {
  return { [IDENTITY_HEADER]: signIdentity({ caller: ANONYMOUS, requestId: 'r-1' }, KEY, new Date()) };
}
