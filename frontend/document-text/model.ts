/** A stretch of the text, in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Figure, actor, time, place, weapon and type: the five hues. */
export type Family = 'f' | 'a' | 't' | 'p' | 'w';

export type MarkState = 'proposed' | 'accepted' | 'rejected';

/** One claim where it stands. `label` is how the mark is spoken: "fatalities, exactly 9, in conflict". */
export interface Mark extends Span {
  readonly claim: string;
  readonly family: Family;
  readonly state: MarkState;
  readonly conflict: boolean;
  /** Which of the mentions holds it; -1 for none. */
  readonly mention: number;
  readonly label: string;
}

/** A sentence that holds a number or a casualty word. */
export interface Passage extends Span {
  readonly reading: 'unread' | 'claimed' | 'dismissed';
  /** The very words that made it one; shown in a dotted frame while it is unread. */
  readonly noticed?: readonly Span[];
}

/** What lies over a text. Marks come in the order in which `j` and `k` walk them. */
export interface Layer {
  readonly marks: readonly Mark[];
  readonly passages: readonly Passage[];
  readonly mentions: readonly Span[];
}

export const NOTHING: Layer = { marks: [], passages: [], mentions: [] };

/** Which marks `j` and `k` stop at. */
export type Tab = 'all' | 'review' | 'conflict';

export function stopsAt(tab: Tab, mark: Mark): boolean {
  if (tab === 'review') return mark.state === 'proposed';
  return tab === 'all' || mark.conflict;
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of spans in order, those that touch one; found by halving, so that a long document costs no more than a short one. */
export function touching<T extends Span>(sorted: readonly T[], span: Span, longest: number): T[] {
  const found: T[] = [];
  for (let at = firstFrom(sorted, span.start - longest); at < sorted.length; at++) {
    const one = sorted[at]!;
    if (one.start >= span.end) break;
    if (one.end > span.start) found.push(one);
  }
  return found;
}

/** The index of the first span that starts at or after a place. */
export function firstFrom(sorted: readonly Span[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function longestOf(spans: readonly Span[]): number {
  return spans.reduce((longest, span) => Math.max(longest, span.end - span.start), 0);
}
