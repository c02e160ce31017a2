import type { DocumentText } from './document-text';
import { holdKeys } from './keys';
import { type Mark, type Passage, type Span } from './model';
import { selectedIn } from './places';
import { WordCaret, wholeWords } from './words';

/** What keys and pointer do with a text. */
export class Hands {
  private caret: WordCaret | undefined;

  constructor(private readonly element: DocumentText) {}

  /** A single key, wherever the focus is; answers whether it was for the text. */
  key(key: string, event: KeyboardEvent): boolean {
    if (this.caret) return this.caretKey(event);
    const walks: Record<string, () => void> = {
      j: () => this.walk((from) => this.order.step(from, 1, this.element.tab)),
      k: () => this.walk((from) => this.order.step(from, -1, this.element.tab)),
      J: () => this.walk((from) => this.order.stepMention(from, 1, this.element.tab)),
      K: () => this.walk((from) => this.order.stepMention(from, -1, this.element.tab)),
      s: () => this.walk((from) => this.order.step(from, 1, 'review'), 'review'),
      S: () => this.walk((from) => this.order.step(from, -1, 'review'), 'review'),
      u: () => this.takeUnread(),
      l: () => this.letters(),
    };
    if (this.element.choosewords) walks['n'] = () => this.begin();
    const walk = walks[key];
    walk?.();
    return walk !== undefined;
  }

  /** While the chosen words wait for their claim, letters belong to its form. */
  get awake(): boolean {
    return this.caret !== undefined || this.element.words === undefined;
  }

  private get order() {
    return this.element.order;
  }

  private letters(): void {
    this.element.showletters = !this.element.showletters;
    this.element.tell('letters-shown', { shown: this.element.showletters });
  }

  private walk(to: (from: Mark) => Mark | undefined, tab = this.element.tab): void {
    const from = this.order.mark(this.element.chosen);
    const place = this.element.hand?.start ?? this.element.viewport.firstPlace();
    const next = from && !this.element.hand ? to(from) : this.order.firstFrom(place, tab);
    if (next) this.choose(next, 'key');
  }

  private choose(mark: Mark, by: 'key' | 'click'): void {
    const within = this.element.shadowRoot?.activeElement?.classList.contains('spoken') ?? false;
    this.element.choose(mark.claim);
    if (within) this.focus(mark);
    else if (by === 'key') this.element.say(mark.label);
    this.element.tell('claim-chosen', { claim: mark.claim, by });
  }

  private focus(mark: Mark): void {
    const button = this.element.renderRoot.querySelector<HTMLElement>(`[data-spoken="${mark.claim}"]`);
    button?.focus({ preventScroll: true });
  }

  /** Arrows go from mark to mark in the order of the text while one of them has the focus. */
  readonly arrows = (event: KeyboardEvent): void => {
    const claim = (event.composedPath()[0] as HTMLElement).dataset?.['spoken'];
    const from = this.order.mark(claim);
    if (!from || event.ctrlKey || event.altKey || event.metaKey || this.caret) return;
    const way: Record<string, () => Mark | undefined> = {
      ArrowRight: () => this.order.beside(from, 1),
      ArrowDown: () => this.order.beside(from, 1),
      ArrowLeft: () => this.order.beside(from, -1),
      ArrowUp: () => this.order.beside(from, -1),
      Home: () => this.order.ends(-1),
      End: () => this.order.ends(1),
    };
    const to = way[event.key];
    if (!to) return;
    event.preventDefault();
    const next = to();
    if (next) this.choose(next, 'key');
  };

  readonly click = (event: Event): void => {
    if (selectedIn(this.element.shadowRoot!)) return;
    const path = event.composedPath().filter((it): it is HTMLElement => it instanceof HTMLElement);
    const fold = path.find((it) => it.dataset['fold'] !== undefined);
    if (fold) return this.element.turnFold(Number(fold.dataset['fold']));
    const claims = path.map((it) => it.dataset['claim'] ?? it.dataset['spoken']).filter((it) => it !== undefined);
    if (claims.length === 0) return this.clickSquare(path);
    const again = claims.indexOf(this.element.chosen ?? '');
    const mark = this.order.mark(claims[(again + 1) % claims.length]);
    if (mark) this.choose(mark, 'click');
  };

  private clickSquare(path: HTMLElement[]): void {
    const square = path.find((it) => it.dataset['passage'] !== undefined);
    const passage = square && this.order.passageAt(Number(square.dataset['passage']));
    if (passage) this.take(passage);
  }

  /** Words selected by mouse are chosen as soon as the button is up. */
  readonly pointerUp = (): void => {
    if (!this.element.choosewords) return;
    setTimeout(() => {
      const selected = selectedIn(this.element.shadowRoot!);
      if (selected) this.chooseWords(wholeWords(this.element.text, this.local(selected)));
    });
  };

  private local(span: Span): Span {
    return { start: span.start - this.element.from, end: span.end - this.element.from };
  }

  private chooseWords(local: Span | undefined): void {
    if (!local) return;
    this.caret = undefined;
    const words = { start: local.start + this.element.from, end: local.end + this.element.from };
    document.getSelection()?.removeAllRanges();
    this.element.words = words;
    this.element.renderNow();
    holdKeys();
    this.element.tell('words-chosen', words);
  }

  release(): void {
    this.caret = undefined;
    this.element.words = undefined;
  }

  takeUnread(): void {
    const from = this.element.hand?.start ?? this.order.mark(this.element.chosen)?.start;
    const passage = this.order.unreadAfter(from ?? this.element.viewport.firstPlace() - 1);
    if (passage) this.take(passage);
    else this.element.tell('nothing-unread', {});
  }

  private take(passage: Passage): void {
    this.element.hand = passage;
    this.element.renderNow();
    this.element.viewport.reveal(passage);
    this.element.say(this.words(passage));
    this.element.tell('passage-taken', { start: passage.start, end: passage.end });
  }

  private words(span: Span): string {
    return this.element.text.slice(span.start - this.element.from, span.end - this.element.from);
  }

  /** Puts the caret at the passage in hand, or at the chosen claim's, or at the first in view. */
  private begin(): void {
    const chosen = this.order.mark(this.element.chosen);
    const place = this.element.hand?.start
      ?? (chosen && (this.order.passageAt(chosen.start)?.start ?? chosen.start))
      ?? this.element.viewport.firstPlace();
    this.moveTo(WordCaret.at(this.element.text, place - this.element.from));
  }

  private moveTo(caret: WordCaret | undefined): void {
    if (!caret) return;
    this.caret = caret;
    const { start, end } = caret.chosen;
    this.element.words = { start: start + this.element.from, end: end + this.element.from };
    this.element.renderNow();
    this.element.viewport.reveal(this.element.words);
    this.element.say(this.words(this.element.words));
  }

  private caretKey(event: KeyboardEvent): boolean {
    const caret = this.caret!;
    if (event.key === 'ArrowRight') this.moveTo(caret.forward(event.shiftKey));
    else if (event.key === 'ArrowLeft') this.moveTo(caret.back(event.shiftKey));
    else if (event.key === 'Enter') this.chooseWords(caret.chosen);
    else if (event.key === 'Escape') this.release();
    else return false;
    return true;
  }

  readonly strip = (event: PointerEvent): void => {
    if ((event.buttons & 1) === 0) return;
    const strip = event.currentTarget as HTMLElement;
    strip.setPointerCapture(event.pointerId);
    const box = strip.getBoundingClientRect();
    this.element.viewport.scrollToPart((event.clientY - box.top) / box.height);
  };

  /** What is copied is the text as it stands, not the way it is set. */
  readonly copy = (event: ClipboardEvent): void => {
    const selected = selectedIn(this.element.shadowRoot!);
    if (!selected || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', this.words(selected));
    event.preventDefault();
  };
}
