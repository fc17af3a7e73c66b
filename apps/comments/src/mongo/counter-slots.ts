import { WriteLanes } from './write-lanes.js';
import { Injectable } from '@nestjs/common';

const SLOTS = 16;

/** The slots of each discussion's counter, given to its writers so that two of this process never take the same. */
@Injectable()
export class CounterSlots extends WriteLanes {
  constructor() {
    super(SLOTS);
  }
}
