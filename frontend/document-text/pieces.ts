import type { Mark, Span } from './model';

/** Something that lies over words: a mark, or a way of setting them. */
export interface Cover extends Span {
  readonly mark?: Mark;
  readonly look?: string;
}

/** A cover as far as it lies in one line or cell; `first` and `last` say whether it begins and ends here. */
export interface Piece extends Span {
  readonly cover?: Cover;
  readonly first: boolean;
  readonly last: boolean;
  readonly inner: readonly Piece[];
}

interface Part extends Span {
  readonly cover: Cover;
}

/** Lays overlapping covers into each other: the shorter into the longer; one that crosses an end is cut there. */
export function piecesOf(span: Span, covers: readonly Cover[]): Piece[] {
  const parts = covers
    .map((cover) => ({ cover, start: Math.max(cover.start, span.start), end: Math.min(cover.end, span.end) }))
    .filter((part) => part.start < part.end)
    .sort(outerFirst);
  return nested(span, parts);
}

function nested(span: Span, parts: Part[]): Piece[] {
  const pieces: Piece[] = [];
  const waiting = parts;
  let place = span.start;
  while (waiting.length > 0) {
    const part = waiting.shift()!;
    if (part.start > place) pieces.push(plain(place, part.start));
    const inner: Part[] = [];
    while (waiting.length > 0 && waiting[0]!.start < part.end) inner.push(waiting.shift()!);
    const rest = inner.filter((it) => it.end > part.end).map((it) => ({ ...it, start: part.end }));
    waiting.unshift(...rest.sort(outerFirst));
    pieces.push(covered(part, inner.map((it) => ({ ...it, end: Math.min(it.end, part.end) }))));
    place = part.end;
  }
  if (place < span.end) pieces.push(plain(place, span.end));
  return pieces;
}

function covered(part: Part, inner: Part[]): Piece {
  return {
    start: part.start,
    end: part.end,
    cover: part.cover,
    first: part.start === part.cover.start,
    last: part.end === part.cover.end,
    inner: nested(part, inner),
  };
}

function plain(start: number, end: number): Piece {
  return { start, end, first: true, last: true, inner: [] };
}

/** The longer outside; of two on the very same words the one in conflict, so that the quarrel is seen. */
function outerFirst(a: Part, b: Part): number {
  return a.start - b.start || b.end - a.end || Number(b.cover.mark?.conflict ?? 0) - Number(a.cover.mark?.conflict ?? 0);
}

/** Whether a piece lies on the very words of the piece around it, in the same hue: then one rule is enough. */
export function isUnder(piece: Piece, around: Piece | undefined): boolean {
  const family = piece.cover?.mark?.family;
  return around !== undefined && family !== undefined && family === around.cover?.mark?.family
    && piece.start === around.start && piece.end === around.end;
}

/** How many rules of inner marks stand under a piece: its own goes below them. */
export function depthOf(piece: Piece): number {
  const steps = (inner: Piece) => (inner.cover?.mark && !isUnder(inner, piece) ? 1 : 0);
  return Math.min(2, piece.inner.reduce((deepest, it) => Math.max(deepest, depthOf(it) + steps(it)), 0));
}
