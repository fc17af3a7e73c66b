import { Readiness } from '#health/readiness.js';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** Live: the process runs. Ready: it can do its work, or says what it lacks. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  ready(@Res({ passthrough: true }) reply: FastifyReply): { status: string; problems: Record<string, string> } {
    const problems = this.readiness.problems();
    const ready = Object.keys(problems).length === 0;
    void reply.code(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: ready ? 'ready' : 'not ready', problems };
  }
}
