import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from './blocks';
import type { Folded } from './folds';
import type { Mark, Passage, Span } from './model';
import { depthOf, isUnder, piecesOf, type Cover, type Piece } from './pieces';
import { settingOf } from './setting';
import { square, unequal } from './signs';
import { cellsOf } from './tables';

/** All that decides how a block looks. */
export interface Scene {
  readonly text: string;
  readonly from: number;
  readonly chosen?: string | undefined;
  readonly mention: number;
  readonly stop?: string | undefined;
  readonly letters: Record<string, string>;
  readonly unread: string;
  marksIn(span: Span): Mark[];
  passagesIn(span: Span): Passage[];
  coversIn(span: Span): Cover[];
  foldOf(block: Span): Folded | undefined;
  foldLine(it: Folded): unknown;
}

export function paint(scene: Scene, block: Block, index: number): TemplateResult {
  const fold = scene.foldOf(block);
  if (fold && !fold.open) return html`<div class="block folded" data-block=${index}>${fold.first ? scene.foldLine(fold) : nothing}</div>`;
  const classes = `block ${block.kind}${block.apart ? ' apart' : ''}${block.header ? ' header' : ''}${
    /\s/.test(scene.text.charAt(block.start - scene.from)) ? ' indented' : ''}`;
  return html`<div class=${classes} data-block=${index} style=${block.table ? `--columns: ${block.table.columns}` : nothing}
    >${fold?.first ? scene.foldLine(fold) : nothing}${block.kind === 'row' ? row(scene, block) : words(scene, block)}</div>`;
}

function row(scene: Scene, block: Block) {
  const local = { start: block.start - scene.from, end: block.end - scene.from };
  return cellsOf(scene.text, local, block.table!.kind).map((cell) => {
    const span = { start: cell.start + scene.from, end: cell.end + scene.from };
    return html`<div class="cell">${words(scene, span)}</div>`;
  });
}

function words(scene: Scene, span: Span) {
  const covers = [
    ...scene.marksIn(span).map((mark) => ({ start: mark.start, end: mark.end, mark })),
    ...scene.coversIn(span),
    ...settingOf(scene.text, { start: span.start - scene.from, end: span.end - scene.from }).map((cover) => ({
      ...cover,
      start: cover.start + scene.from,
      end: cover.end + scene.from,
    })),
  ];
  const passages = scene.passagesIn(span).filter((passage) => passage.start >= span.start);
  return pieces(scene, piecesOf(span, covers), passages);
}

function pieces(scene: Scene, list: readonly Piece[], passages: Passage[], around?: Piece): unknown[] {
  return list.map((piece) => {
    if (!piece.cover) return leaves(scene, piece, passages);
    const before = passages.length > 0 && passages[0]!.start === piece.start ? margin(scene, passages.shift()!) : nothing;
    const inner = pieces(scene, piece.inner, passages, piece);
    return html`${before}${piece.cover.mark ? marked(scene, piece, piece.cover.mark, inner, isUnder(piece, around)) : looked(piece, inner)}`;
  });
}

function looked(piece: Piece, inner: unknown) {
  return html`<span class=${piece.cover!.look ?? ''}>${inner}</span>`;
}

function marked(scene: Scene, piece: Piece, mark: Mark, inner: unknown, under: boolean) {
  const chosen = mark.claim === scene.chosen;
  const classes = ['mark', mark.family, mark.state];
  if (mark.conflict && mark.state !== 'rejected') classes.push('conflict');
  if (chosen) classes.push('chosen');
  if (mark.mention >= 0 && mark.mention === scene.mention) classes.push('hand');
  if (under) classes.push('under');
  if (piece.first && !under) classes.push('first');
  const sign = piece.last && !under && classes.includes('conflict') ? html`&NoBreak;${unequal}` : nothing;
  return html`${piece.first ? spoken(scene, mark, chosen) : nothing}<span
    class=${classes.join(' ')} style=${`--depth: ${depthOf(piece)}`} data-claim=${mark.claim}
    data-letter=${scene.letters[mark.family] ?? mark.family}>${inner}${sign}</span>`;
}

/** The mark as a button of the accessibility tree; the words themselves stay words. */
function spoken(scene: Scene, mark: Mark, chosen: boolean) {
  return html`<button class="spoken" data-spoken=${mark.claim} tabindex=${mark.claim === scene.stop ? 0 : -1}
    aria-label=${mark.label} aria-current=${chosen ? 'true' : nothing}></button>`;
}

function leaves(scene: Scene, span: Span, passages: Passage[]) {
  const cut: unknown[] = [];
  let place = span.start;
  while (passages.length > 0 && passages[0]!.start < span.end) {
    const passage = passages.shift()!;
    if (passage.start > place) cut.push(leaf(scene, place, passage.start));
    cut.push(margin(scene, passage));
    place = Math.max(place, passage.start);
  }
  cut.push(leaf(scene, place, span.end));
  return cut;
}

function leaf(scene: Scene, start: number, end: number) {
  return html`<span data-at=${start}>${scene.text.slice(start - scene.from, end - scene.from)}</span>`;
}

function margin(scene: Scene, passage: Passage) {
  const unread = passage.reading === 'unread';
  return html`<span class="square ${passage.reading}" data-passage=${passage.start} role=${unread ? 'img' : nothing}
    aria-label=${unread ? scene.unread : nothing}>${square(passage.reading)}</span>`;
}
