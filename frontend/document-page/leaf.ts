import { Util, type PDFPageProxy, type PageViewport } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { lettersOf, type Stretch } from './match';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Piece {
  readonly item: TextItem;
  readonly family: string;
  /** The place of its first letter among those of the page. */
  readonly from: number;
  /** For each of its letters the unit of its string that it came from. */
  readonly places: readonly number[];
}

const RISE = 0.82;
const FALL = 0.22;
const ruler = document.createElement('canvas').getContext('2d')!;

/** One page with its words: which letters stand on it, and where each of them is drawn. */
export class Leaf {
  private constructor(
    readonly page: PDFPageProxy,
    readonly letters: string,
    private readonly pieces: readonly Piece[],
  ) {}

  static async of(page: PDFPageProxy): Promise<Leaf> {
    const content = await page.getTextContent();
    const pieces: Piece[] = [];
    let letters = '';
    for (const item of content.items) {
      if (!('str' in item) || !item.str) continue;
      const own = lettersOf(item.str);
      const family = content.styles[item.fontName]?.fontFamily ?? 'sans-serif';
      pieces.push({ item, family, from: letters.length, places: own.places });
      letters += own.letters;
    }
    return new Leaf(page, letters, pieces);
  }

  /** The letter that stands at a point, or nearest to it on its line; none where no line is near. */
  letterAt(left: number, top: number, viewport: PageViewport): number | undefined {
    let near: { away: number; letter: number } | undefined;
    for (const piece of this.pieces) {
      if (piece.places.length === 0) continue;
      const box = boxOf(piece, 0, piece.places.length, viewport);
      const aside = outside(left, box.left, box.left + box.width);
      const away = outside(top, box.top, box.top + box.height) * 4 + aside;
      if (away > box.height * 6 || (near && away >= near.away)) continue;
      const upright = box.width >= box.height || piece.places.length === 1;
      near = { away, letter: piece.from + nearest(piece, viewport, upright ? left : top, upright) };
    }
    return near?.letter;
  }

  /** The boxes of some of its letters, one for each piece of a line, joined where they touch. */
  boxes(wanted: Stretch, viewport: PageViewport): Box[] {
    const found: Box[] = [];
    for (const piece of this.pieces) {
      const start = Math.max(wanted.start, piece.from);
      const end = Math.min(wanted.end, piece.from + piece.places.length);
      if (start < end) found.push(boxOf(piece, start - piece.from, end - piece.from, viewport));
    }
    return joined(found);
  }
}

function outside(at: number, from: number, to: number): number {
  return Math.max(from - at, at - to, 0);
}

/** Which letter of a piece is nearest along its line. */
function nearest(piece: Piece, viewport: PageViewport, at: number, upright: boolean): number {
  let best = 0;
  let least = Infinity;
  for (let letter = 0; letter < piece.places.length; letter++) {
    const box = boxOf(piece, letter, letter + 1, viewport);
    const middle = upright ? box.left + box.width / 2 : box.top + box.height / 2;
    const away = Math.abs(middle - at);
    if (away < least) {
      least = away;
      best = letter;
    }
  }
  return best;
}

function boxOf(piece: Piece, start: number, end: number, viewport: PageViewport): Box {
  const { item } = piece;
  const first = piece.places[start]!;
  const last = end < piece.places.length ? piece.places[end]! : item.str.length;
  ruler.font = `100px ${piece.family}`;
  const whole = ruler.measureText(item.str).width || 1;
  const from = (ruler.measureText(item.str.slice(0, first)).width / whole) * item.width * viewport.scale;
  const to = (ruler.measureText(item.str.slice(0, last)).width / whole) * item.width * viewport.scale;
  const [a, b, c, d, e, f] = Util.transform(viewport.transform, item.transform) as [number, number, number, number, number, number];
  const size = Math.hypot(c, d) || 1;
  const run = Math.hypot(a, b) || 1;
  const along = [a / run, b / run] as const;
  const up = [c / size, d / size] as const;
  const corners = [from, to].flatMap((x) =>
    [-FALL, RISE].map((y) => [e + along[0] * x + up[0] * y * size, f + along[1] * x + up[1] * y * size] as const),
  );
  const xs = corners.map((it) => it[0]);
  const ys = corners.map((it) => it[1]);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Boxes side by side on one line as one. */
function joined(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines[lines.length - 1];
    const near = last && Math.abs(last.top - box.top) < box.height / 3 && Math.abs(box.left - last.left - last.width) < box.height;
    if (near) {
      const top = Math.min(last.top, box.top);
      const bottom = Math.max(last.top + last.height, box.top + box.height);
      lines[lines.length - 1] = { left: last.left, top, width: box.left + box.width - last.left, height: bottom - top };
    } else {
      lines.push(box);
    }
  }
  return lines;
}
