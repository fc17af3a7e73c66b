import { UpstreamClient } from './upstream.client.js';
import { Upstreams } from './upstreams.js';
import { Module } from '@nestjs/common';

/** The connections to the services. */
@Module({ providers: [UpstreamClient, Upstreams], exports: [UpstreamClient, Upstreams] })
export class UpstreamModule {}
