/** The heights of all blocks, guessed until measured; finds a block by its place and a place by its block quickly. */
export class Heights {
  private readonly sums: Float64Array;
  private readonly known: Float64Array;
  private whole = 0;

  constructor(guesses: readonly number[]) {
    this.known = new Float64Array(guesses.length);
    this.sums = new Float64Array(guesses.length + 1);
    guesses.forEach((height, block) => this.set(block, height));
  }

  get total(): number {
    return this.whole;
  }

  get count(): number {
    return this.known.length;
  }

  of(block: number): number {
    return this.known[block] ?? 0;
  }

  /** Answers whether that changed anything worth moving for. */
  set(block: number, height: number): boolean {
    const difference = height - this.known[block]!;
    if (Math.abs(difference) < 0.25) return false;
    this.known[block] = height;
    this.whole += difference;
    for (let at = block + 1; at < this.sums.length; at += at & -at) this.sums[at]! += difference;
    return true;
  }

  topOf(block: number): number {
    let sum = 0;
    for (let at = block; at > 0; at -= at & -at) sum += this.sums[at]!;
    return sum;
  }

  /** The block that covers a height from the top; the last where nothing does. */
  at(y: number): number {
    let block = 0;
    let left = y;
    for (let step = 1 << (31 - Math.clz32(this.known.length || 1)); step > 0; step >>= 1) {
      const next = block + step;
      if (next < this.sums.length && this.sums[next]! <= left) {
        block = next;
        left -= this.sums[next]!;
      }
    }
    return Math.max(0, Math.min(block, this.known.length - 1));
  }
}
