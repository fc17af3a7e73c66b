import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';

/** How often the event loop's delay is measured. prom-client's 10 would wake an idle process a hundred times a second. */
const eventLoopMonitoringPrecision = 50;

if (!register.getSingleMetric('process_cpu_user_seconds_total'))
  collectDefaultMetrics({ eventLoopMonitoringPrecision });

/** Everything that is counted in this process, in the Prometheus text format. */
@Controller('metrics')
export class MetricsController {
  @Get()
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(register.contentType);
    return register.metrics();
  }
}
