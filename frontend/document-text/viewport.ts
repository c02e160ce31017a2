import { Glide } from './glide';
import type { Span } from './model';
import { linesOf } from './places';
import { Sheet } from './sheet';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly brief: boolean;
  requestUpdate(): void;
  renderNow(): void;
  uncover(span: Span): void;
}

/** Which part of the text is seen; keeps what is read in its place while heights become known. */
export class Viewport {
  sheet = new Sheet('', 0, 28, 74);
  private readonly glide = new Glide(() => this.scroller);
  private width = 0;

  constructor(private readonly host: Host) {}

  private get root(): ParentNode {
    return this.host.renderRoot;
  }

  get scroller(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('.scroll');
  }

  /** The sheet without the room above its first line. */
  get scrollTop(): number {
    return (this.scroller?.scrollTop ?? 0) - this.inset;
  }

  get height(): number {
    return this.scroller?.clientHeight || 800;
  }

  private get inset(): number {
    const sheet = this.root.querySelector<HTMLElement>('.sheet');
    return sheet ? parseFloat(getComputedStyle(sheet).paddingTop) || 0 : 0;
  }

  open(text: string, from: number): void {
    const style = getComputedStyle(this.host as unknown as Element);
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    this.width = Math.min(41.75 * rem, (this.scroller?.clientWidth || 800) - 6.5 * rem);
    const size = parseFloat(style.getPropertyValue('--document-size')) * rem || 17;
    this.sheet = new Sheet(text, from, size * 1.647, Math.max(20, this.width / (size * 0.5)));
    this.look();
  }

  /** For another width: guesses anew, and what stood at the top stays there. */
  reopen(text: string, from: number): void {
    const place = this.firstPlace();
    this.open(text, from);
    if (this.scroller && this.scrollTop > 0) this.scroller.scrollTop = this.sheet.topOf(place) + this.inset;
  }

  look(): boolean {
    if (this.host.brief) {
      this.sheet.all();
      return false;
    }
    return this.sheet.look(this.scrollTop, this.height);
  }

  /** Takes the true heights of what is rendered; what stands at the top of the view stays there. */
  measure(): boolean {
    if (this.host.brief) return false;
    const { heights } = this.sheet;
    const top = this.scrollTop;
    const anchor = heights.at(Math.max(0, top));
    const beyond = top - heights.topOf(anchor);
    let changed = false;
    for (const block of this.root.querySelectorAll<HTMLElement>('.block')) {
      const height = block.getBoundingClientRect().height;
      if (heights.set(Number(block.dataset['block']), height)) changed = true;
    }
    if (changed && this.scroller && top > 0) this.scroller.scrollTop = heights.topOf(anchor) + beyond + this.inset;
    return changed;
  }

  /** Brings a stretch of the text into the view, unless it is in a good place already. */
  reveal(span: Span, still = false): void {
    if (this.host.brief) return;
    this.host.uncover(span);
    if (!this.isRendered(span)) this.jumpTo(span);
    const box = this.boxOf(span);
    const scroller = this.scroller;
    if (!box || !scroller) return;
    const view = scroller.getBoundingClientRect();
    const above = box.top - view.top;
    if (above > this.height * 0.12 && box.bottom - view.top < this.height * 0.72) return;
    const target = scroller.scrollTop + above - this.height * 0.36;
    this.glide.to(() => Math.max(0, target), still || undefined);
  }

  private isRendered(span: Span): boolean {
    const shown = this.sheet.shown();
    return span.start >= shown.start && span.end <= shown.end;
  }

  private jumpTo(span: Span): void {
    const scroller = this.scroller;
    if (!scroller) return;
    this.glide.stop();
    const ahead = this.sheet.topOf(span.start) > this.scrollTop ? 0.75 : 0.1;
    for (let attempt = 0; attempt < 3; attempt++) {
      scroller.scrollTop = this.sheet.topOf(span.start) + this.inset - this.height * ahead;
      this.look();
      this.host.renderNow();
      if (!this.measure()) break;
    }
    this.look();
    this.host.renderNow();
  }

  /** Where a stretch stands on the screen, from its first line to its last; none where it is not rendered. */
  boxOf(span: Span): DOMRect | undefined {
    const lines = linesOf(this.root, span);
    if (lines.length === 0) return undefined;
    const top = Math.min(...lines.map((line) => line.top));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const last = lines[lines.length - 1]!;
    return new DOMRect(last.left, top, last.width, bottom - top);
  }

  /** The first place that is fully in view. */
  firstPlace(): number {
    const blocks = this.sheet.blocks;
    return blocks[Math.min(blocks.length - 1, this.sheet.heights.at(Math.max(0, this.scrollTop + 14)))]?.start ?? 0;
  }

  /** Scrolls so that a part (0 to 1) of the whole stands in the middle. */
  scrollToPart(part: number): void {
    this.glide.stop();
    if (this.scroller) this.scroller.scrollTop = part * this.sheet.heights.total - this.height / 2;
  }

  /** Whether the column has another width than when heights were measured. */
  resized(): boolean {
    const width = this.root.querySelector<HTMLElement>('.sheet')?.clientWidth ?? this.width;
    const changed = Math.abs(width - this.width) > 0.5;
    this.width = width;
    return changed;
  }
}
