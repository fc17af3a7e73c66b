import { Clock } from '#clock.js';
import { ErrorTranslations } from '#errors/error-translations.js';
import { HealthController } from '#health/health.controller.js';
import { Readiness } from '#health/readiness.js';
import { InputGuard } from '#http/input.guard.js';
import { ProblemFilter } from '#http/problem.filter.js';
import { RouteGuard } from '#http/route.guard.js';
import { Ids } from '#ids.js';
import { ProcessEnd } from '#lifecycle/process-end.js';
import { MetricsController } from '#metrics/metrics.controller.js';
import { SystemClock } from '#system-clock.js';
import { TraceFlush } from '#tracing/trace-flush.js';
import { UuidIds } from '#uuid-ids.js';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';

/** What every service has: time, ids, health, metrics, access rules and problem documents. */
@Global()
@Module({
  controllers: [HealthController, MetricsController],
  providers: [
    ErrorTranslations,
    ProcessEnd,
    Readiness,
    TraceFlush,
    { provide: Clock, useClass: SystemClock },
    { provide: Ids, useClass: UuidIds },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: RouteGuard },
    { provide: APP_GUARD, useClass: InputGuard }, // guards are asked in this order: nobody learns what a closed door takes
  ],
  exports: [Clock, ErrorTranslations, Ids, ProcessEnd, Readiness],
})
export class PlatformModule {}
