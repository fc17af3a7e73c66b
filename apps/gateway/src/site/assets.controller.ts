import { isNamedBy } from '@broadsheet/platform';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SiteAssets } from './site-assets.js';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** A page of another release requests another version: this one must not be cached under its address. */
const NOT_CACHED = 'no-cache';

/** `/assets/{name}?v={hash of the content}`. */
@Controller('assets')
export class AssetsController {
  constructor(private readonly assets: SiteAssets) {}

  @Get(':name')
  show(
    @Param('name') name: string,
    @Query('v') version: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const asset = this.assets.find(name);
    if (!asset) return void reply.callNotFound();
    void reply.headers({
      'content-type': asset.type,
      'x-content-type-options': 'nosniff',
      etag: asset.etag,
      'cache-control': version === asset.version ? FOR_EVER : NOT_CACHED,
    });
    if (isNamedBy(request.headers['if-none-match'], asset.etag)) void reply.code(304).send();
    else void reply.send(asset.body);
  }
}
