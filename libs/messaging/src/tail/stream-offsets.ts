/** An offset for each partition of each topic; topics by name without prefix, offsets as decimal text. */
export type StreamOffsets = ReadonlyMap<string, ReadonlyMap<number, string>>;
