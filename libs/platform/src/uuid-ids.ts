import { Ids } from '#ids.js';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';

/** Monotonic within a millisecond, which the runtime's own `randomUUIDv7` is not. */
@Injectable()
export class UuidIds extends Ids {
  next(): string {
    return v7();
  }
}
