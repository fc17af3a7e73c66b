import { ProcessEnd, Readiness } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** To whom a relay tells how it is. */
@Injectable()
export class RelayPlatform {
  constructor(
    readonly readiness: Readiness,
    readonly end: ProcessEnd,
  ) {}
}
