import { Injectable } from '@nestjs/common';
import { WriteLanes } from '@broadsheet/platform';

const SLOTS = 16;

/** The slots of each discussion's counter, given to its writers so that two of this process never take the same. */
@Injectable()
export class CounterSlots extends WriteLanes {
  constructor() {
    super(SLOTS);
  }
}
