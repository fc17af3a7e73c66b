import { html, type Html } from './html.js';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** `9 September 2026`; pages are the same for everyone, so all times are UTC. */
export function day(instant: string): Html {
  return html`<time datetime="${instant}">${DAY.format(new Date(instant))}</time>`;
}

/** `9 September 2026, 06:30 UTC` */
export function dayAndTime(instant: string): Html {
  const date = new Date(instant);
  return html`<time datetime="${instant}">${DAY.format(date)}, ${TIME.format(date)} UTC</time>`;
}

/** `Wednesday, 9 September 2026`, as a newspaper is dated. */
export function dateline(date: Date): Html {
  const iso = date.toISOString().slice(0, 10);
  return html`<time datetime="${iso}">${WEEKDAY.format(date)}, ${DAY.format(date)}</time>`;
}
