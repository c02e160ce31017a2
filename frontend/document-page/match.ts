/**
 * Finds the words of a text on the pages of its PDF. Both are compared by their letters alone: spaces and line ends differ from
 * reader to reader, ligatures are taken apart, soft hyphens dropped. What is not surely found is not located.
 */

/** Letters in a row, each with the place it came from. */
export interface Letters {
  readonly letters: string;
  readonly places: readonly number[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const DROPPED = /[\s\u00AD\u200B-\u200D\uFEFF\p{Cc}]/u;
const CONTEXT = 24;

/** The letters of a string; places count from `from`, in UTF-16 units. */
export function lettersOf(words: string, from = 0): Letters {
  let letters = '';
  const places: number[] = [];
  for (let at = 0; at < words.length; ) {
    const one = String.fromCodePoint(words.codePointAt(at)!);
    for (const part of one.normalize('NFKC')) {
      if (!DROPPED.test(part)) {
        letters += part;
        for (let unit = 0; unit < part.length; unit++) places.push(from + at);
      }
    }
    at += one.length;
  }
  return { letters, places };
}

/** The parts of a text between its page breaks, each with where it begins. */
export function segmentsOf(text: string): Letters[] {
  const segments: Letters[] = [];
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\f', at);
    const end = found < 0 ? text.length : found;
    segments.push(lettersOf(text.slice(at, end), at));
    at = end + 1;
  }
  return segments;
}

/** Which letters of a segment a stretch of the text covers; none where it lies elsewhere. */
export function within(segment: Letters, stretch: Stretch): Stretch | undefined {
  const start = firstAtOrAfter(segment.places, stretch.start);
  const end = firstAtOrAfter(segment.places, stretch.end);
  return start < end ? { start, end } : undefined;
}

/**
 * Where letters of a segment stand among those of a page: at once where both are the same, else by the words around them;
 * none where that leaves a doubt.
 */
export function locate(segment: string, page: string, wanted: Stretch): Stretch | undefined {
  if (segment === page) return wanted;
  const needle = segment.slice(wanted.start, wanted.end);
  const there = occurrences(page, needle);
  const length = needle.length;
  if (there.length === 1) return { start: there[0]!, end: there[0]! + length };
  if (there.length === 0) return undefined;
  const here = occurrences(segment, needle);
  if (here.length === there.length) {
    const start = there[here.indexOf(wanted.start)];
    return start === undefined ? undefined : { start, end: start + length };
  }
  const scored = there.map((start) => ({ start, score: around(segment, wanted, page, start) })).sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? { start: best.start, end: best.start + length } : undefined;
}

/** How far the pages are ahead of the segments: leading pages without words have no segment of their own. */
export function lead(segments: readonly Letters[], pages: readonly string[]): number {
  const probe = segments.findIndex((it) => it.letters.length > 0);
  if (probe < 0) return 0;
  const words = segments[probe]!.letters.slice(0, 60);
  for (let ahead = 0; ahead + probe < pages.length; ahead++) {
    if (pages[ahead + probe]!.includes(words)) return ahead;
  }
  return 0;
}

function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  if (!needle) return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/** How many letters before and after agree. */
function around(segment: string, wanted: Stretch, page: string, start: number): number {
  const end = start + wanted.end - wanted.start;
  let score = 0;
  for (let by = 1; by <= CONTEXT && wanted.start >= by && segment[wanted.start - by] === page[start - by]; by++) score++;
  for (let by = 0; by < CONTEXT && end + by < page.length && segment[wanted.end + by] === page[end + by]; by++) score++;
  return score;
}

function firstAtOrAfter(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
