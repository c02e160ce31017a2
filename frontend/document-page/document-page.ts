import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Keys } from '../document-text/keys';
import { NOTHING, type Layer, type Mark, type Passage, type Span, type Tab } from '../document-text/model';
import { Order } from '../document-text/order';
import { Book } from './book';
import { Hands, type Desk } from './hands';
import type { Box } from './leaf';
import type { Stretch } from './match';
import { handOf, markOf, wordsOf, type Lit } from './overlay';
import { paper, sheets } from './sheet.css';
import { draw, sizeOf, type Size } from './draw';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2];
const POINT = 96 / 72;

/** The pages of a PDF with the claims lit where their words stand; pages are drawn as they come near the view. */
@customElement('document-page')
export class DocumentPage extends LitElement implements Desk {
  static override styles = [sheets, paper];

  /** Where the bytes are to be had, and the text that was read from them. */
  @property() bytes = '';
  @property() src = '';
  @property() tab: Tab = 'all';
  /** Whether words may be chosen for a claim. */
  @property({ type: Boolean }) choosewords = false;
  @property({ attribute: false }) says: Record<string, string> = {};

  @state() private layer: Layer = NOTHING;
  @state() chosen: string | undefined = undefined;
  @state() private chosenWords = new Map<number, readonly Box[]>();
  @state() private inHand = new Map<number, readonly Box[]>();
  @state() private said = '';
  @state() private elsewhere = false;
  @state() private sought?: Span | undefined;
  @state() private zoom = 1;
  @state() private current = 1;
  @state() private sizes: Size[] = [];
  @state() private lit = new Map<number, Lit[]>();
  @state() private broken = false;
  @state() private lost = 0;

  book: Book | undefined = undefined;
  private opening = false;
  private readonly hands = new Hands(this);
  private readonly near = new IntersectionObserver((seen) => this.seen(seen), { rootMargin: '400px' });
  private readonly front = new IntersectionObserver((seen) => this.fronted(seen), { threshold: 0.4 });

  constructor() {
    super();
    new Keys(this, (key, event) => this.hands.key(key, event), () => this.offsetParent !== null && this.hands.awake);
  }

  // What Java asks for.

  show(layer: Layer): void {
    this.layer = layer;
    this.hands.order = new Order(layer);
    void this.relight();
  }

  choose(claim: string | null): void {
    this.chosen = claim ?? undefined;
    this.takeHand(undefined);
    void this.reveal(this.layer.marks.find((it) => it.claim === claim));
  }

  find(words: Span): void {
    this.sought = words;
    void this.relight().then(() => this.reveal(words));
  }

  /** Lets the chosen words go: their claim was made, or they were left. */
  release(): void {
    this.hands.release();
  }

  takeUnread(): void {
    this.hands.takeUnread();
  }

  // What the hands ask for.

  get firstPlace(): number {
    return this.book?.firstPlace(this.current) ?? 0;
  }

  drag(page: number, letters: Stretch | undefined): void {
    if (letters) void this.boxesOf(page, letters).then((boxes) => (this.chosenWords = new Map([[page, boxes]])));
  }

  async lightWords(words: Span | undefined): Promise<void> {
    this.chosenWords = await this.placesOf(words);
    await this.updateComplete;
    this.renderRoot.querySelector('.words')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  takeHand(passage: Passage | undefined): void {
    void this.placesOf(passage).then(async (places) => {
      this.inHand = places;
      await this.updateComplete;
      if (passage) await this.reveal(passage, '.hand');
    });
  }

  say(words: string): void {
    this.said = words;
  }

  tell(event: string, detail: object): void {
    this.elsewhere = event === 'words-lost';
    if (!this.elsewhere) this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  private async placesOf(span: Span | undefined): Promise<Map<number, readonly Box[]>> {
    const places = new Map<number, readonly Box[]>();
    for (const page of span && this.book ? this.book.pagesOf(span) : []) {
      const spot = await this.book?.spot(span!, page);
      if (spot) places.set(page, await this.boxesOf(page, spot.letters));
    }
    return places;
  }

  private async boxesOf(page: number, letters: Stretch): Promise<Box[]> {
    const leaf = await this.book!.leaf(page);
    return leaf.boxes(letters, leaf.page.getViewport({ scale: POINT }));
  }

  private letterAt(event: PointerEvent, page: number): number | undefined {
    const at = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const leaf = this.book?.drawn(page);
    const [left, top] = [(event.clientX - at.left) / this.zoom, (event.clientY - at.top) / this.zoom];
    return leaf?.letterAt(left, top, leaf.page.getViewport({ scale: POINT }));
  }

  // Life.

  override willUpdate(changes: PropertyValues): void {
    if ((changes.has('bytes') || changes.has('src')) && this.bytes && this.src) void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.near.disconnect();
    this.front.disconnect();
  }

  private async open(): Promise<void> {
    if (this.opening) return;
    this.opening = true;
    try {
      const answer = await fetch(this.src);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
      this.book = await Book.open(this.bytes, text);
      this.sizes = await sizeOf(this.book);
      await this.updateComplete;
      for (const page of this.renderRoot.querySelectorAll('.page, .thumb')) {
        this.near.observe(page);
        if (page.matches('.page')) this.front.observe(page);
      }
      await this.relight();
      void this.reveal(this.sought ?? this.layer.marks.find((it) => it.claim === this.chosen));
    } catch (trouble) {
      console.warn(trouble);
      this.broken = true;
    }
  }

  /** Looks again where the words of each mark stand. */
  private async relight(): Promise<void> {
    const book = this.book;
    if (!book) return;
    const lit = new Map<number, Lit[]>();
    let lost = 0;
    // The shorter over the longer, so that both can be pointed at.
    const marks = [...this.layer.marks].sort((a, b) => b.end - b.start - (a.end - a.start));
    const spans: { span: Span; mark?: Mark }[] = marks.map((mark) => ({ span: mark, mark }));
    if (this.sought) spans.push({ span: this.sought });
    for (const { span, mark } of spans) {
      let found = false;
      for (const page of book.pagesOf(span)) {
        const spot = await book.spot(span, page);
        if (!spot) continue;
        found = true;
        const boxes = await this.boxesOf(page, spot.letters);
        lit.set(page, [...(lit.get(page) ?? []), mark ? { at: span, mark, boxes } : { at: span, boxes }]);
      }
      if (!found && mark) lost++;
    }
    if (book === this.book) {
      this.lit = lit;
      this.lost = lost;
    }
    await this.updateComplete;
  }

  private async reveal(span: Span | undefined, look = `[data-at="${span?.start}-${span?.end}"]`): Promise<void> {
    if (!span || !this.book) return;
    await this.updateComplete;
    const page = this.book.pagesOf(span)[0];
    const mark = this.renderRoot.querySelector(look);
    const target = mark ?? this.renderRoot.querySelector(`.page[data-page="${page}"]`);
    target?.scrollIntoView({ block: mark ? 'center' : 'start', inline: 'nearest' });
  }

  // What is seen.

  private seen(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const page = Number((entry.target as HTMLElement).dataset['page']);
      if (entry.isIntersecting && this.book) void draw(this.book, page, entry.target as HTMLElement, this.zoom);
    }
  }

  private fronted(entries: IntersectionObserverEntry[]): void {
    const shown = entries.filter((it) => it.isIntersecting).map((it) => Number((it.target as HTMLElement).dataset['page']));
    if (shown.length > 0) this.current = Math.min(...shown);
  }

  private zoomed(by: number): void {
    const at = Math.max(0, Math.min(ZOOMS.length - 1, ZOOMS.indexOf(this.zoom) + by));
    this.zoom = ZOOMS[at]!;
    void this.updateComplete.then(() => {
      for (const page of this.renderRoot.querySelectorAll<HTMLElement>('.page')) {
        delete page.dataset['drawn'];
        this.near.unobserve(page);
        this.near.observe(page);
      }
    });
  }

  private turnTo(page: number): void {
    this.renderRoot.querySelector(`.page[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
  }

  take(mark: Mark): void {
    this.chosen = mark.claim;
    void this.reveal(mark);
    this.tell('claim-chosen', { claim: mark.claim });
  }

  /** Of the marks under a point, the next after the chosen one. */
  private clicked(event: MouseEvent): void {
    if (this.hands.choosing) return;
    const under = this.shadowRoot!.elementsFromPoint(event.clientX, event.clientY);
    const pointed = event.detail === 0 ? event.composedPath() : under;
    const claims = pointed.flatMap((it) => (it instanceof HTMLElement && it.dataset['claim'] ? [it.dataset['claim']] : []));
    const unique = [...new Set(claims)];
    const mark = this.hands.order.mark(unique[(unique.indexOf(this.chosen ?? '') + 1) % unique.length]);
    if (mark) this.hands.take(mark);
  }

  override render() {
    if (this.broken) return html`<p class="trouble" role="alert">${this.says['broken']}</p>`;
    return html`<div class="bar">
        <span>${this.told('page', this.current, this.sizes.length)}</span>
        ${this.lost ? html`<span class="lost">${this.told('lost', this.lost)}</span>` : nothing}
        <span class="elsewhere" role="status">${this.elsewhere ? this.says['elsewhere'] : nothing}</span>
        <span class="zoom">
          <button type="button" aria-label=${this.says['smaller'] ?? nothing} @click=${() => this.zoomed(-1)}>−</button>
          <span>${Math.round(this.zoom * 100)} %</span>
          <button type="button" aria-label=${this.says['larger'] ?? nothing} @click=${() => this.zoomed(1)}>+</button>
        </span>
      </div>
      <nav class="thumbs" aria-label=${this.says['pages'] ?? nothing}>${this.sizes.map((size, at) => this.thumb(size, at + 1))}</nav>
      <div class="pages" role="region" tabindex="0" aria-label=${this.says['original'] ?? nothing}>
        ${this.sizes.map((size, at) => this.page(size, at + 1))}
      </div>
      <div class="said" aria-live="polite">${this.said}</div>`;
  }

  private thumb(size: Size, page: number) {
    return html`<button type="button" class="thumb" data-page=${page} style=${`aspect-ratio: ${size.width} / ${size.height}`}
      aria-label=${this.told('go', page)} aria-current=${page === this.current ? 'page' : 'false'} @click=${() => this.turnTo(page)}>
      <canvas></canvas><span>${page}</span></button>`;
  }

  private page(size: Size, page: number) {
    const width = size.width * POINT * this.zoom;
    const height = size.height * POINT * this.zoom;
    return html`<div class=${this.choosewords ? 'page choosing' : 'page'} data-page=${page} style=${`width: ${width}px; height: ${height}px`}
      @click=${this.clicked} @pointerup=${() => this.hands.up()}
      @pointerdown=${(event: PointerEvent) => this.hands.down(event, page, this.letterAt(event, page))}
      @pointermove=${(event: PointerEvent) => event.buttons & 1 && this.hands.move(event, page, this.letterAt(event, page))}>
      <canvas></canvas>${(this.lit.get(page) ?? []).map((it) => markOf(it, this.chosen, this.zoom))}
      ${handOf(this.inHand.get(page) ?? [], this.zoom)}${wordsOf(this.chosenWords.get(page) ?? [], this.zoom)}</div>`;
  }

  private told(key: string, ...fills: number[]): string {
    return fills.reduce((words, fill, at) => words.replace(`{${at}}`, String(fill)), this.says[key] ?? '');
  }
}
