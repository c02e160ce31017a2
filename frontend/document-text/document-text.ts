import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Hands } from './hands';
import { hues } from './families';
import { foldLine, Folds, type Fold, type Folded } from './folds';
import { Keys } from './keys';
import { marks } from './marks.css';
import { NOTHING, type Layer, type Mark, type Passage, type Span, type Tab } from './model';
import { Order } from './order';
import { page, stripPage } from './page.css';
import { paint, type Scene } from './paint';
import type { Cover } from './pieces';
import { placeBracket, placeAnchor, spreadSquares } from './placing';
import { strip } from './strip';
import { Viewport } from './viewport';

/**
 * A text with every claim lit where it stands. Places are UTF-16 units of the text. Only what is near the view is in
 * the DOM, so that a megabyte with thousands of claims stays fluid. With `brief` it is a passage without margin, strip
 * and keys.
 */
@customElement('document-text')
export class DocumentText extends LitElement implements Scene {
  static override styles = [page, stripPage, marks, ...hues];

  @property() text = '';
  /** The place of the text's first character in the whole document, where it is only a part of one. */
  @property({ type: Number }) from = 0;
  @property({ type: Boolean, reflect: true }) brief = false;
  @property({ type: Boolean, reflect: true }) showletters = false;
  @property() tab: Tab = 'all';
  /** Where the text is to be had; nothing is cut off or mended on the way, so that every place keeps its number. */
  @property() src = '';
  @property({ type: Boolean }) choosewords = false;
  /** Keys rest, because the screen has those of its own or shows several texts. */
  @property({ type: Boolean }) keyless = false;
  /** The element's own words in the reader's language. */
  @property({ attribute: false }) says: Record<string, string> = {};
  @property({ attribute: false }) letters: Record<string, string> = {};

  @state() chosen?: string | undefined;
  @state() words?: Span | undefined;
  @state() hand?: Passage | undefined;
  @state() private sought?: Span | undefined;
  @state() order = new Order(NOTHING);
  @state() private folds = new Folds();
  @state() private said = '';

  readonly viewport = new Viewport(this);
  private readonly hands = new Hands(this);
  private readonly resizing = new ResizeObserver(() => this.resized());

  constructor() {
    super();
    new Keys(this, (key, event) => this.hands.key(key, event), () => !this.brief && !this.keyless && this.isVisible() && this.hands.awake);
  }

  // What Java asks for.

  /** Lays marks, passages and mentions over the text. */
  show(layer: Layer): void {
    this.order = new Order(layer);
  }

  /** What may be folded behind a line, and where those begin that are open. */
  fold(folds: Fold[], opened: number[]): void {
    this.folds = new Folds(folds, opened);
  }

  /** Changes some marks, or adds them; passages and mentions only where they are given. */
  patch(marks: Mark[], passages: Passage[] | null = null, mentions: Span[] | null = null): void {
    this.order = this.order.patched(marks, passages, mentions);
    if (this.hand) this.hand = this.order.passageAt(this.hand.start);
  }

  /** Chooses a claim and scrolls to it. */
  choose(claim: string | null, still = false): void {
    this.chosen = claim ?? undefined;
    this.hand = undefined;
    const mark = this.order.mark(this.chosen);
    if (!mark) return;
    this.renderNow();
    this.viewport.reveal(mark, still);
  }

  /** Lights words that were looked for and scrolls to them, once the text is here. */
  find(words: Span): void {
    this.sought = words;
    this.chosen = undefined;
    if (!this.text) return;
    this.renderNow();
    this.viewport.reveal(words, true);
  }

  /** Lets the chosen words go: their claim was made, or they were left. */
  release(): void {
    this.hands.release();
  }

  takeUnread(): void {
    this.hands.takeUnread();
  }

  // What the painter asks for.

  get mention(): number {
    return this.order.mark(this.chosen)?.mention ?? -1;
  }

  get stop(): string | undefined {
    const shown = this.viewport.sheet.shown();
    const chosen = this.order.mark(this.chosen);
    if (chosen && chosen.start >= shown.start && chosen.start < shown.end) return chosen.claim;
    const inView = this.order.marksIn({ start: this.viewport.firstPlace(), end: shown.end });
    return inView.find((mark) => !this.folds.hides(mark))?.claim;
  }

  get unread(): string {
    return this.says['unread'] ?? '';
  }

  foldOf(block: Span): Folded | undefined {
    return this.folds.of(block);
  }

  foldLine(it: Folded): unknown {
    const { start, end } = it.fold;
    const text = this.text.slice(start - this.from, end - this.from);
    return foldLine(it, text, this.order.marksIn(it.fold), this.order.passagesIn(it.fold), this.says);
  }

  marksIn(span: Span): Mark[] {
    return this.order.marksIn(span);
  }

  passagesIn(span: Span): Passage[] {
    return this.brief ? [] : this.order.passagesIn(span);
  }

  coversIn(span: Span): Cover[] {
    const unread = this.order.passagesIn(span).filter((it) => it.reading === 'unread');
    const noticed = unread.flatMap((it) => it.noticed ?? []).map((it) => ({ ...it, look: 'noticed' }));
    const sought = this.sought ? [{ ...this.sought, look: 'sought' }] : [];
    const words = this.words ? [{ ...this.words, look: 'words' }] : [];
    return [...noticed, ...sought, ...words];
  }

  // Life.

  private async load(): Promise<void> {
    const answer = await fetch(this.src);
    if (!answer.ok) throw new Error(`The text did not arrive: ${answer.status}`);
    this.text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    await this.updateComplete;
    if (this.sought) this.find(this.sought);
    else this.choose(this.chosen ?? null, true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizing.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizing.disconnect();
  }

  override firstUpdated(): void {
    this.resizing.observe(this.renderRoot.querySelector('.window')!);
  }

  override willUpdate(changes: PropertyValues): void {
    if (changes.has('src') && this.src) void this.load();
    if (changes.has('text') || changes.has('from')) this.viewport.open(this.text, this.from);
    this.viewport.look();
  }

  override render() {
    const { sheet } = this.viewport;
    const shown = sheet.blocks.slice(sheet.first, sheet.last);
    return html`<div class="scroll" role="region" aria-label=${this.says['text'] ?? nothing} tabindex=${this.stop ? nothing : 0}
        @scroll=${this.scrolled} @click=${this.hands.click} @pointerup=${this.hands.pointerUp}
        @keydown=${this.hands.arrows} @copy=${this.hands.copy}>
      <div class=${this.showletters ? 'sheet letters' : 'sheet'} style=${this.brief ? nothing : `height: ${sheet.heights.total}px`}>
        <div class="window" style=${this.brief ? nothing : `margin-top: ${sheet.top}px`}>${repeat(
          shown,
          (block) => block.start,
          (block, index) => paint(this, block, sheet.first + index),
        )}</div>
        <div class="bracket" hidden></div>
        <div class="anchor"><slot name="anchor"></slot></div>
      </div>
    </div>
    ${this.brief ? nothing : this.renderStrip()}
    <div class="said" aria-live="polite">${this.said}</div>`;
  }

  private renderStrip() {
    const { sheet, height } = this.viewport;
    const total = Math.max(1, sheet.heights.total);
    const part = (y: number) => Math.max(0, Math.min(1, y / total));
    const top = part(this.viewport.scrollTop);
    return html`<div class="strip" @pointerdown=${this.hands.strip} @pointermove=${this.hands.strip}>
      ${strip({ height: this.clientHeight || 600, partOf: (place) => part(sheet.topOf(place)), ...this.order })}
      <div class="frame" style=${`top: ${top * 100}%; height: ${(part(this.viewport.scrollTop + height) - top) * 100}%`}></div>
    </div>`;
  }

  override updated(): void {
    if (this.viewport.measure() || this.viewport.look()) this.requestUpdate();
    if (this.brief) return;
    spreadSquares(this.renderRoot);
    placeBracket(this, this.hand ?? this.order.layer.mentions[this.mention]);
    placeAnchor(this, this.words);
  }

  /** What is gone to is never left folded. */
  uncover(span: Span): void {
    if (this.folds.uncover(span)) this.renderNow();
  }

  turnFold(start: number): void {
    const fold = this.folds.all.find((it) => it.start === start);
    if (!fold) return;
    const open = this.folds.turn(fold);
    this.renderNow();
    this.requestUpdate();
    this.tell('fold-turned', { start, open });
  }

  /** Renders at once, for what must be measured now. */
  renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  say(words: string): void {
    this.said = words;
  }

  tell(event: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  private isVisible(): boolean {
    return this.offsetParent !== null;
  }

  private scrolled(): void {
    this.requestUpdate();
  }

  private resized(): void {
    if (this.viewport.resized()) this.viewport.reopen(this.text, this.from);
    this.requestUpdate();
  }
}
