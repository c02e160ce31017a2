import { html, svg, type TemplateResult } from 'lit';
import type { Mark, Passage } from './model';

const ROW = 4;

export interface StripView {
  readonly height: number;
  /** Where a place stands, from 0 to 1. */
  readonly partOf: (place: number) => number;
  readonly passages: readonly Passage[];
  readonly marks: readonly Mark[];
}

/** The whole document on a strip: short ticks are passages, long ones unread, diamonds conflicts. */
export function strip(view: StripView): TemplateResult {
  const rows = { claimed: new Set<number>(), unread: new Set<number>(), conflicts: new Set<number>() };
  const y = (place: number) => Math.round((view.partOf(place) * (view.height - 12)) / ROW) * ROW + 6;
  for (const it of view.passages) {
    if (it.reading === 'unread') rows.unread.add(y(it.start));
    else if (it.reading === 'claimed') rows.claimed.add(y(it.start));
  }
  for (const it of view.marks) {
    if (it.conflict && it.state !== 'rejected') rows.conflicts.add(Math.round(y(it.start) / 9) * 9);
  }
  const ticks = (set: Set<number>, x: number, width: number) => [...set].map((at) => `M${x} ${at}h${width}`).join('');
  const diamonds = [...rows.conflicts].map((at) => `M19 ${at - 5}l5 5-5 5-5-5z`).join('');
  return html`<svg class="ticks" aria-hidden="true" width="38" height=${view.height}>${svg`
    <path class="claimed" d=${ticks(rows.claimed, 14, 10)}></path>
    <path class="unread" d=${ticks(rows.unread, 10, 18)}></path>
    <path class="conflicts" d=${diamonds}></path>`}</svg>`;
}
