import { blocksOf, type Block } from './blocks';
import { Heights } from './heights';
import { firstFrom, type Span } from './model';

/** Blocks rendered beyond the view, above and below, in heights of the view. */
const BEYOND = 0.75;

/** The text as blocks of known or guessed height, and which of them are near the view. */
export class Sheet {
  readonly blocks: Block[];
  readonly heights: Heights;
  first = 0;
  last = 0;

  constructor(text: string, from: number, line: number, lettersInALine: number) {
    this.blocks = blocksOf(text, from);
    this.heights = new Heights(this.blocks.map((block) => guess(block, line, lettersInALine)));
  }

  /** Moves the range of blocks to render; answers whether it has changed. */
  look(top: number, height: number): boolean {
    const first = this.heights.at(Math.max(0, top - height * BEYOND));
    const last = Math.min(this.blocks.length, this.heights.at(top + height * (1 + BEYOND)) + 1);
    const changed = first !== this.first || last !== this.last;
    this.first = first;
    this.last = last;
    return changed;
  }

  all(): void {
    this.first = 0;
    this.last = this.blocks.length;
  }

  get top(): number {
    return this.heights.topOf(this.first);
  }

  /** The block in which a place stands. */
  blockAt(place: number): number {
    const at = firstFrom(this.blocks, place + 1) - 1;
    return Math.max(0, at);
  }

  /** About how far from the top a place stands; exact once its block has been measured, but for the lines within it. */
  topOf(place: number): number {
    const index = this.blockAt(place);
    const block = this.blocks[index];
    if (!block) return 0;
    const within = Math.min(1, (place - block.start) / Math.max(1, block.end - block.start));
    return this.heights.topOf(index) + within * this.heights.of(index);
  }

  shown(): Span {
    const end = this.blocks[this.last - 1]?.end ?? 0;
    return { start: this.blocks[this.first]?.start ?? 0, end: end + 1 };
  }
}

function guess(block: Block, line: number, lettersInALine: number): number {
  if (block.kind === 'gap') return block.apart ? line / 2 : 0;
  if (block.kind === 'rule') return 1;
  const lines = Math.max(1, Math.ceil((block.end - block.start) / lettersInALine));
  return lines * line + (block.apart ? line * 0.36 : 0);
}
