import { html, nothing } from 'lit';
import type { Mark, Span } from '../document-text/model';
import type { Box } from './leaf';

/** What lies over a page: a claim's mark, or words that were looked for. */
export interface Lit {
  readonly at: Span;
  readonly mark?: Mark;
  readonly boxes: readonly Box[];
}

export function place(box: Box, zoom: number): string {
  const [left, top, width, height] = [box.left, box.top, box.width, box.height].map((it) => it * zoom);
  return `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
}

export function markOf({ at, mark, boxes }: Lit, chosen: string | undefined, zoom: number) {
  const look = mark ? `mark ${mark.family} ${mark.state}${mark.conflict ? ' conflict' : ''}` : 'mark sought';
  const ring = mark && mark.claim === chosen ? ' chosen' : '';
  const name = `${at.start}-${at.end}`;
  return boxes.map((box, first) => {
    const style = place(box, zoom);
    if (!mark) return html`<span class=${look} data-at=${name} style=${style}></span>`;
    return html`<button type="button" class=${look + ring} style=${style} data-claim=${mark.claim}
      data-at=${first === 0 ? name : nothing} tabindex=${first === 0 ? 0 : -1}
      aria-hidden=${first === 0 ? nothing : 'true'} aria-label=${mark.label}></button>`;
  });
}

/** The passage in hand. */
export function handOf(boxes: readonly Box[], zoom: number) {
  return boxes.map((box) => html`<span class="hand" style=${place(box, zoom)}></span>`);
}

/** The words being chosen, and what hangs under them. */
export function wordsOf(boxes: readonly Box[], zoom: number) {
  const last = boxes[boxes.length - 1];
  const under = last && { ...last, top: last.top + last.height, height: 0 };
  return html`${boxes.map((box) => html`<span class="words" style=${place(box, zoom)}></span>`)}
    ${under ? html`<div class="anchor" style=${place(under, zoom)}><slot name="anchor"></slot></div>` : nothing}`;
}
