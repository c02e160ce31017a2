import { html } from 'lit';
import { touches, type Mark, type Passage, type Span } from './model';

/** Whole lines of the text that can be folded behind one line, which names them. */
export interface Fold extends Span {
  readonly label: string;
}

/** What the line of a fold says about what follows. */
export interface Folded {
  readonly fold: Fold;
  readonly open: boolean;
  /** Whether a block is the first of the fold, and carries its line. */
  readonly first: boolean;
}

const LETTERS_IN_A_LINE = 72;

/** The folds of a text: those opened by hand, which are remembered, and those opened because something in them was chosen. */
export class Folds {
  private readonly opened: Set<number>;
  private readonly uncovered = new Set<number>();

  constructor(readonly all: readonly Fold[] = [], opened: readonly number[] = []) {
    this.opened = new Set(opened);
  }

  of(block: Span): Folded | undefined {
    const fold = this.all.find((it) => it.start <= block.start && block.end <= it.end);
    return fold && { fold, open: this.isOpen(fold), first: block.start === fold.start };
  }

  hides(span: Span): boolean {
    return this.all.some((it) => touches(it, span) && !this.isOpen(it));
  }

  /** Opens what lies over a stretch, for as long as the text is shown; answers whether something was closed. */
  uncover(span: Span): boolean {
    const closed = this.all.filter((it) => touches(it, span) && !this.isOpen(it));
    closed.forEach((it) => this.uncovered.add(it.start));
    return closed.length > 0;
  }

  /** Opens a closed one, closes an open one; answers whether it is open now. */
  turn(fold: Fold): boolean {
    const open = !this.isOpen(fold);
    this.uncovered.delete(fold.start);
    if (open) this.opened.add(fold.start);
    else this.opened.delete(fold.start);
    return open;
  }

  private isOpen(fold: Fold): boolean {
    return this.opened.has(fold.start) || this.uncovered.has(fold.start);
  }
}

/** "Testimony, 9 lines, 2 claims": a claim is never hidden without being counted. */
export function foldLine(it: Folded, text: string, marks: readonly Mark[], passages: readonly Passage[], says: Record<string, string>) {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.trim().length / LETTERS_IN_A_LINE), 0);
  const claims = marks.filter((mark) => mark.state !== 'rejected').length;
  const unread = passages.filter((passage) => passage.reading === 'unread').length;
  const parts = [it.fold.label, many(says, 'line', lines)];
  if (claims > 0) parts.push(many(says, 'claim', claims));
  if (unread > 0) parts.push(many(says, 'unreadOf', unread));
  return html`<button class="fold" data-fold=${it.fold.start} aria-expanded=${it.open ? 'true' : 'false'}
    ><svg viewBox="0 0 14 14" aria-hidden="true"><path d=${it.open ? 'M3 5l4 4 4-4' : 'M5 3l4 4-4 4'}></path></svg
    ><span>${parts.join(', ')}</span></button>`;
}

function many(says: Record<string, string>, what: string, number: number): string {
  return (says[number === 1 ? `${what}One` : `${what}s`] ?? '').replace('#', String(number));
}
