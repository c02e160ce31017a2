import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Keys } from '../document-text/keys';
import { NOTHING, stopsAt, type Layer, type Mark, type Span, type Tab } from '../document-text/model';
import { Book } from './book';
import type { Box } from './leaf';
import { paper, sheets } from './sheet.css';
import { draw, sizeOf, type Size } from './draw';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2];
const POINT = 96 / 72;

interface Lit {
  readonly mark?: Mark;
  readonly boxes: readonly Box[];
}

/** The pages of a PDF with the claims lit where their words stand; pages are drawn as they come near the view. */
@customElement('document-page')
export class DocumentPage extends LitElement {
  static override styles = [sheets, paper];

  /** Where the bytes are to be had, and the text that was read from them. */
  @property() bytes = '';
  @property() src = '';
  @property() tab: Tab = 'all';
  @property({ attribute: false }) says: Record<string, string> = {};

  @state() private layer: Layer = NOTHING;
  @state() private chosen?: string | undefined;
  @state() private sought?: Span | undefined;
  @state() private zoom = 1;
  @state() private current = 1;
  @state() private sizes: Size[] = [];
  @state() private lit = new Map<number, Lit[]>();
  @state() private broken = false;
  @state() private lost = 0;

  private book?: Book | undefined;
  private opening = false;
  private readonly near = new IntersectionObserver((seen) => this.seen(seen), { rootMargin: '400px' });
  private readonly front = new IntersectionObserver((seen) => this.fronted(seen), { threshold: 0.4 });

  constructor() {
    super();
    new Keys(this, (key) => this.key(key), () => this.offsetParent !== null);
  }

  // What Java asks for.

  show(layer: Layer): void {
    this.layer = layer;
    void this.relight();
  }

  choose(claim: string | null): void {
    this.chosen = claim ?? undefined;
    void this.reveal(this.layer.marks.find((it) => it.claim === claim));
  }

  find(words: Span): void {
    this.sought = words;
    void this.relight().then(() => this.reveal(words));
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
    const spans: { span: Span; mark?: Mark }[] = this.layer.marks.map((mark) => ({ span: mark, mark }));
    if (this.sought) spans.push({ span: this.sought });
    for (const { span, mark } of spans) {
      let found = false;
      for (const page of book.pagesOf(span)) {
        const spot = await book.spot(span, page);
        if (!spot) continue;
        found = true;
        const leaf = await book.leaf(page);
        const boxes = leaf.boxes(spot.letters, leaf.page.getViewport({ scale: POINT }));
        lit.set(page, [...(lit.get(page) ?? []), mark ? { mark, boxes } : { boxes }]);
      }
      if (!found && mark) lost++;
    }
    if (book === this.book) {
      this.lit = lit;
      this.lost = lost;
    }
    await this.updateComplete;
  }

  private async reveal(span: Span | undefined): Promise<void> {
    if (!span || !this.book) return;
    await this.updateComplete;
    const page = this.book.pagesOf(span)[0];
    const mark = this.renderRoot.querySelector(`[data-at="${span.start}-${span.end}"]`);
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

  private key(key: string): boolean {
    if (key !== 'j' && key !== 'k') return false;
    const stops = this.layer.marks.filter((it) => stopsAt(this.tab, it));
    const at = stops.findIndex((it) => it.claim === this.chosen);
    const next = stops[key === 'j' ? at + 1 : at < 0 ? stops.length - 1 : at - 1];
    if (next) this.take(next);
    return true;
  }

  private take(mark: Mark): void {
    this.chosen = mark.claim;
    void this.reveal(mark);
    this.dispatchEvent(new CustomEvent('claim-chosen', { detail: { claim: mark.claim } }));
  }

  override render() {
    if (this.broken) return html`<p class="trouble" role="alert">${this.says['broken']}</p>`;
    return html`<div class="bar">
        <span>${this.words('page', this.current, this.sizes.length)}</span>
        ${this.lost ? html`<span class="lost">${this.words('lost', this.lost)}</span>` : nothing}
        <span class="zoom">
          <button type="button" aria-label=${this.says['smaller'] ?? nothing} @click=${() => this.zoomed(-1)}>−</button>
          <span>${Math.round(this.zoom * 100)} %</span>
          <button type="button" aria-label=${this.says['larger'] ?? nothing} @click=${() => this.zoomed(1)}>+</button>
        </span>
      </div>
      <nav class="thumbs" aria-label=${this.says['pages'] ?? nothing}>${this.sizes.map((size, at) => this.thumb(size, at + 1))}</nav>
      <div class="pages" role="region" tabindex="0" aria-label=${this.says['original'] ?? nothing}>
        ${this.sizes.map((size, at) => this.page(size, at + 1))}
      </div>`;
  }

  private thumb(size: Size, page: number) {
    return html`<button type="button" class="thumb" data-page=${page} style=${`aspect-ratio: ${size.width} / ${size.height}`}
      aria-label=${this.words('go', page)} aria-current=${page === this.current ? 'page' : 'false'} @click=${() => this.turnTo(page)}>
      <canvas></canvas><span>${page}</span></button>`;
  }

  private page(size: Size, page: number) {
    const width = size.width * POINT * this.zoom;
    const height = size.height * POINT * this.zoom;
    return html`<div class="page" data-page=${page} style=${`width: ${width}px; height: ${height}px`}>
      <canvas></canvas>${(this.lit.get(page) ?? []).map((it) => this.mark(it))}</div>`;
  }

  private mark({ mark, boxes }: Lit) {
    const at = mark ?? this.sought!;
    const look = mark ? `mark ${mark.family} ${mark.state}${mark.conflict ? ' conflict' : ''}` : 'mark sought';
    const chosen = mark && mark.claim === this.chosen ? ' chosen' : '';
    return boxes.map((box, first) => {
      const place = [box.left, box.top, box.width, box.height].map((it) => it * this.zoom);
      const style = `left: ${place[0]}px; top: ${place[1]}px; width: ${place[2]}px; height: ${place[3]}px`;
      if (!mark) return html`<span class=${look} data-at=${`${at.start}-${at.end}`} style=${style}></span>`;
      return html`<button type="button" class=${look + chosen} style=${style} data-claim=${mark.claim}
        data-at=${first === 0 ? `${at.start}-${at.end}` : nothing} tabindex=${first === 0 ? 0 : -1}
        aria-hidden=${first === 0 ? nothing : 'true'} aria-label=${mark.label} @click=${() => this.take(mark)}></button>`;
    });
  }

  private words(key: string, ...fills: number[]): string {
    return fills.reduce((words, fill, at) => words.replace(`{${at}}`, String(fill)), this.says[key] ?? '');
  }
}
