import { html, svg } from 'lit';
import type { Passage } from './model';

/** The sign of a conflict, drawn: neither of our typefaces has it. No space around it: spaces are set as they stand. */
export const unequal = html`<svg class="unequal" viewBox="0 0 14 14" aria-hidden="true"
  ><rect width="14" height="14" rx="2.5"></rect><path d="M3.5 5.4h7M3.5 8.6h7M8.7 3.2 5.3 10.8"></path></svg>`;

const squares: Record<Passage['reading'], unknown> = {
  unread: svg`<rect x="1.9" y="1.9" width="10.2" height="10.2" rx="1.5"></rect><circle cx="7" cy="7" r="1.7"></circle>`,
  claimed: svg`<rect class="full" x="2.5" y="2.5" width="9" height="9" rx="1"></rect>`,
  dismissed: svg`<rect x="2.4" y="2.4" width="9.2" height="9.2" rx="1"></rect><path d="M3 11 11 3"></path>`,
};

/** The square of a passage: outlined with a dot, full, or with a stroke. */
export function square(reading: Passage['reading']) {
  return html`<svg viewBox="0 0 14 14" aria-hidden="true">${squares[reading]}</svg>`;
}
