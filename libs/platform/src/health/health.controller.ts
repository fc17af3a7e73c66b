import { Readiness } from '#health/readiness.js';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

interface Health {
  /** `degraded` serves, and says under `warnings` what is amiss. */
  readonly status: 'ready' | 'degraded' | 'not ready';
  readonly problems: Record<string, string>;
  readonly warnings: Record<string, string>;
}

/** Live: the process runs. Ready: it can do its work, or says what it lacks. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  ready(@Res({ passthrough: true }) reply: FastifyReply): Health {
    const [problems, warnings] = [this.readiness.problems(), this.readiness.warnings()];
    const ready = Object.keys(problems).length === 0;
    void reply.code(ready ? 200 : 503).header('cache-control', 'no-store');
    const well = Object.keys(warnings).length === 0 ? 'ready' : 'degraded';
    return { status: ready ? well : 'not ready', problems, warnings };
  }
}
