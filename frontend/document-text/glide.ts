const TIME = 160;

/** Scrolls to a place that may still move while blocks are being measured. */
export class Glide {
  private frame = 0;

  constructor(private readonly scroller: () => HTMLElement | null) {}

  to(target: () => number, still = matchMedia('(prefers-reduced-motion: reduce)').matches): void {
    cancelAnimationFrame(this.frame);
    const scroller = this.scroller();
    if (!scroller) return;
    this.approach(scroller, target());
    if (still) {
      scroller.scrollTop = target();
      return;
    }
    const from = scroller.scrollTop;
    const began = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, (now - began) / TIME);
      scroller.scrollTop = from + (target() - from) * (1 - (1 - part) ** 3);
      if (part < 1) this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }

  /** What is far away is not flown over: only the last quarter of a view is seen to move. */
  private approach(scroller: HTMLElement, target: number): void {
    const most = scroller.clientHeight / 4;
    const way = target - scroller.scrollTop;
    if (Math.abs(way) > scroller.clientHeight) scroller.scrollTop = target - Math.sign(way) * most;
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }
}
