import { longestOf, stopsAt, touching, type Layer, type Mark, type Passage, type Span, type Tab } from './model';

/** The marks of a text by claim, by place, and in the order in which keys walk them. */
export class Order {
  readonly marks: Mark[];
  readonly passages: Passage[];
  private readonly byPlace: Mark[];
  private readonly indices = new Map<string, number>();
  private readonly longestMark: number;
  private readonly longestPassage: number;

  constructor(readonly layer: Layer) {
    this.marks = [...layer.marks];
    this.marks.forEach((mark, index) => this.indices.set(mark.claim, index));
    this.byPlace = [...layer.marks].sort(byPlace);
    this.passages = [...layer.passages].sort(byPlace);
    this.longestMark = longestOf(this.byPlace);
    this.longestPassage = longestOf(this.passages);
  }

  mark(claim: string | undefined): Mark | undefined {
    const index = claim === undefined ? undefined : this.indices.get(claim);
    return index === undefined ? undefined : this.marks[index];
  }

  marksIn(span: Span): Mark[] {
    return touching(this.byPlace, span, this.longestMark);
  }

  passagesIn(span: Span): Passage[] {
    return touching(this.passages, span, this.longestPassage);
  }

  /** The mark that `j` (1) or `k` (-1) goes to. */
  step(from: Mark, by: 1 | -1, tab: Tab): Mark | undefined {
    for (let at = this.indices.get(from.claim)! + by; at >= 0 && at < this.marks.length; at += by) {
      if (stopsAt(tab, this.marks[at]!)) return this.marks[at];
    }
    return undefined;
  }

  /** The first mark of the mention after or before. */
  stepMention(from: Mark, by: 1 | -1, tab: Tab): Mark | undefined {
    let to = this.step(from, by, tab);
    while (to && to.mention === from.mention) to = this.step(to, by, tab);
    if (!to || by === 1) return to;
    const mention = to.mention;
    return this.marks.find((mark) => mark.mention === mention && stopsAt(tab, mark));
  }

  /** The mark beside one in the text itself: where arrows go. */
  beside(from: Mark, by: 1 | -1): Mark | undefined {
    return this.byPlace[this.byPlace.indexOf(from) + by];
  }

  ends(by: 1 | -1): Mark | undefined {
    return by === 1 ? this.byPlace[this.byPlace.length - 1] : this.byPlace[0];
  }

  /** The first to stop at, from a place on; else from the beginning. */
  firstFrom(place: number, tab: Tab): Mark | undefined {
    return (
      this.byPlace.find((mark) => mark.start >= place && stopsAt(tab, mark)) ??
      this.marks.find((mark) => stopsAt(tab, mark))
    );
  }

  unreadAfter(place: number): Passage | undefined {
    const unread = this.passages.filter((passage) => passage.reading === 'unread');
    return unread.find((passage) => passage.start > place) ?? unread[0];
  }

  passageAt(place: number): Passage | undefined {
    return this.passagesIn({ start: place, end: place + 1 })[0];
  }

  /** The same with some marks changed or added, and with other passages where they are given. */
  patched(marks: readonly Mark[], passages: readonly Passage[] | null, mentions: readonly Span[] | null): Order {
    const changed = new Map(marks.map((mark) => [mark.claim, mark]));
    const kept = this.marks.map((mark) => changed.get(mark.claim) ?? mark);
    const added = marks.filter((mark) => !this.indices.has(mark.claim));
    return new Order({
      marks: added.reduce(insertedByMention, kept),
      passages: passages ?? this.layer.passages,
      mentions: mentions ?? this.layer.mentions,
    });
  }
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function insertedByMention(marks: readonly Mark[], added: Mark): Mark[] {
  const last = marks.findLastIndex((mark) => mark.mention <= added.mention);
  return [...marks.slice(0, last + 1), added, ...marks.slice(last + 1)];
}
