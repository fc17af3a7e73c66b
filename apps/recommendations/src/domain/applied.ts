/** How the effect of an event ended: applied, known already, or overtaken by a newer one. */
export type Applied = 'done' | 'duplicate' | 'superseded';
