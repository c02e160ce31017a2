import { holdKeys } from '../document-text/keys';
import { NOTHING, type Mark, type Passage, type Span, type Tab } from '../document-text/model';
import { Order } from '../document-text/order';
import { WordCaret, wholeWords } from '../document-text/words';
import type { Book } from './book';
import type { Stretch } from './match';

/** What the hands of a page need of it. */
export interface Desk {
  readonly book: Book | undefined;
  readonly tab: Tab;
  readonly chosen: string | undefined;
  readonly choosewords: boolean;
  /** The place in the text where the page in view begins. */
  readonly firstPlace: number;
  take(mark: Mark): void;
  /** Lights the words that are being chosen on a page, by its letters. */
  drag(page: number, letters: Stretch | undefined): void;
  /** Lights chosen words, of the text, wherever they stand. */
  lightWords(words: Span | undefined): Promise<void>;
  takeHand(passage: Passage | undefined): void;
  tell(event: string, detail: object): void;
  say(words: string): void;
}

/** How far a hand moves, in pixels, before it is choosing words and no longer clicking. */
const STILL = 4;

/** What keys and pointer do on the pages: the same as in the text. */
export class Hands {
  order = new Order(NOTHING);
  private caret: WordCaret | undefined;
  private words: Span | undefined;
  private hand: Passage | undefined;
  private from: { page: number; letter: number; x: number; y: number } | undefined;
  private dragged: { page: number; letters: Stretch } | undefined;

  constructor(private readonly desk: Desk) {}

  /** While the chosen words wait for their claim, letters belong to its form. */
  get awake(): boolean {
    return this.caret !== undefined || this.words === undefined;
  }

  /** Whether the hand has just chosen words, so that the click that follows is none. */
  get choosing(): boolean {
    return this.dragged !== undefined;
  }

  key(key: string, event: KeyboardEvent): boolean {
    if (this.caret) return this.caretKey(event);
    const { tab } = this.desk;
    const walks: Record<string, () => void> = {
      j: () => this.walk((from) => this.order.step(from, 1, tab), tab),
      k: () => this.walk((from) => this.order.step(from, -1, tab), tab),
      J: () => this.walk((from) => this.order.stepMention(from, 1, tab), tab),
      K: () => this.walk((from) => this.order.stepMention(from, -1, tab), tab),
      s: () => this.walk((from) => this.order.step(from, 1, 'review'), 'review'),
      S: () => this.walk((from) => this.order.step(from, -1, 'review'), 'review'),
      u: () => this.takeUnread(),
    };
    if (this.desk.choosewords) walks['n'] = () => this.begin();
    const walk = walks[key];
    walk?.();
    return walk !== undefined;
  }

  private walk(to: (from: Mark) => Mark | undefined, tab: Tab): void {
    const from = this.order.mark(this.desk.chosen);
    const next = from && !this.hand ? to(from) : this.order.firstFrom(this.hand?.start ?? this.desk.firstPlace, tab);
    if (next) this.take(next);
  }

  take(mark: Mark): void {
    this.hand = undefined;
    this.desk.takeHand(undefined);
    this.desk.say(mark.label);
    this.desk.take(mark);
  }

  takeUnread(): void {
    const from = this.hand?.start ?? this.order.mark(this.desk.chosen)?.start ?? this.desk.firstPlace - 1;
    const passage = this.order.unreadAfter(from);
    if (!passage) return this.desk.tell('nothing-unread', {});
    this.hand = passage;
    this.desk.takeHand(passage);
    this.desk.say(this.textOf(passage));
    this.desk.tell('passage-taken', { start: passage.start, end: passage.end });
  }

  release(): void {
    this.caret = undefined;
    this.words = undefined;
    void this.desk.lightWords(undefined);
  }

  // Words by pointer.

  down(event: PointerEvent, page: number, letter: number | undefined): void {
    this.dragged = undefined;
    this.from = undefined;
    if (this.desk.choosewords && event.button === 0 && letter !== undefined) {
      this.from = { page, letter, x: event.clientX, y: event.clientY };
    }
  }

  move(event: PointerEvent, page: number, letter: number | undefined): void {
    const { from } = this;
    if (!from || (event.buttons & 1) === 0 || page !== from.page || letter === undefined) return;
    if (!this.dragged && Math.hypot(event.clientX - from.x, event.clientY - from.y) < STILL) return;
    const letters = { start: Math.min(from.letter, letter), end: Math.max(from.letter, letter) + 1 };
    this.dragged = { page, letters };
    this.desk.drag(page, letters);
  }

  up(): void {
    const { dragged } = this;
    this.from = undefined;
    if (!dragged) return;
    void this.chosenOn(dragged.page, dragged.letters).finally(() => {
      this.dragged = undefined;
      this.desk.drag(dragged.page, undefined);
    });
  }

  private async chosenOn(page: number, letters: Stretch): Promise<void> {
    const { book } = this.desk;
    const found = await book?.words(page, letters);
    const words = found && book && wholeWords(book.text, found);
    if (words) await this.ask(words);
    else this.desk.tell('words-lost', {});
  }

  // Words by keys.

  private begin(): void {
    const { book } = this.desk;
    const place = this.hand?.start ?? this.order.mark(this.desk.chosen)?.start ?? this.desk.firstPlace;
    this.moveTo(book && WordCaret.at(book.text, place));
  }

  private moveTo(caret: WordCaret | undefined): void {
    if (!caret) return;
    this.caret = caret;
    this.words = caret.chosen;
    this.desk.say(this.textOf(caret.chosen));
    void this.desk.lightWords(caret.chosen);
  }

  private caretKey(event: KeyboardEvent): boolean {
    const caret = this.caret!;
    if (event.key === 'ArrowRight') this.moveTo(caret.forward(event.shiftKey));
    else if (event.key === 'ArrowLeft') this.moveTo(caret.back(event.shiftKey));
    else if (event.key === 'Enter') void this.ask(caret.chosen);
    else if (event.key === 'Escape') this.release();
    else return false;
    return true;
  }

  private async ask(words: Span): Promise<void> {
    this.caret = undefined;
    this.words = words;
    holdKeys();
    await this.desk.lightWords(words);
    this.desk.tell('words-chosen', { start: words.start, end: words.end });
  }

  private textOf(span: Span): string {
    return this.desk.book?.text.slice(span.start, span.end) ?? '';
  }
}
