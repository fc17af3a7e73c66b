import { stopTracing } from '#tracing/start-tracing.js';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

/** The last spans of a service leave with it. */
@Injectable()
export class TraceFlush implements OnApplicationShutdown {
  onApplicationShutdown(): Promise<void> {
    return stopTracing();
  }
}
