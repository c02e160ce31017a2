import type { Span } from './model';

const NEAR = 1500;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

interface Word extends Span {
  readonly like: boolean;
}

/** The words near a place, as the language's own rules cut them ("1,000" is one). */
function near(text: string, place: number): Word[] {
  const from = Math.max(0, place - NEAR);
  return Array.from(segmenter.segment(text.slice(from, place + NEAR)), (it) => ({
    start: from + it.index,
    end: from + it.index + it.segment.length,
    like: it.isWordLike === true,
  }));
}

export function wordFrom(text: string, place: number): Span | undefined {
  return near(text, place).find((word) => word.like && word.start >= place);
}

export function wordBefore(text: string, place: number): Span | undefined {
  return near(text, place).findLast((word) => word.like && word.end <= place);
}

/** A selection without the space at its ends and with the whole of the words it cuts; none where only space is left. */
export function wholeWords(text: string, span: Span): Span | undefined {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  if (start >= end) return undefined;
  const cut = (place: number) => near(text, place).find((it) => it.like && it.start < place && place < it.end);
  return { start: cut(start)?.start ?? start, end: cut(end)?.end ?? end };
}

/** Choosing words by keyboard alone: a word is always under the caret; extending keeps where it began. */
export class WordCaret {
  private constructor(
    private readonly text: string,
    private readonly began: Span,
    private readonly now: Span,
  ) {}

  static at(text: string, place: number): WordCaret | undefined {
    const word = wordFrom(text, place) ?? wordBefore(text, text.length);
    return word && new WordCaret(text, word, word);
  }

  get chosen(): Span {
    return { start: Math.min(this.began.start, this.now.start), end: Math.max(this.began.end, this.now.end) };
  }

  forward(extend: boolean): WordCaret {
    return this.to(wordFrom(this.text, this.now.end), extend);
  }

  back(extend: boolean): WordCaret {
    return this.to(wordBefore(this.text, this.now.start), extend);
  }

  private to(word: Span | undefined, extend: boolean): WordCaret {
    return word ? new WordCaret(this.text, extend ? this.began : word, word) : this;
  }
}
