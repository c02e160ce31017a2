import type { Span } from './model';

/** Words stand in leaves, each of which knows the place of its first character. */
export const LEAF = '[data-at]';

/** The place in the text of a point in the DOM; none where the point is outside the words. */
export function placeOf(root: ParentNode, node: Node, offset: number): number | undefined {
  if (node.nodeType === Node.TEXT_NODE) {
    const leaf = node.parentElement?.closest<HTMLElement>(LEAF);
    return leaf ? Number(leaf.dataset['at']) + offset : undefined;
  }
  const point = document.createRange();
  point.setStart(node, offset);
  const leaves = Array.from(root.querySelectorAll<HTMLElement>(LEAF));
  const next = leaves.find((leaf) => point.comparePoint(leaf, 0) >= 0);
  if (next) return Number(next.dataset['at']);
  const last = leaves[leaves.length - 1];
  return last && Number(last.dataset['at']) + (last.textContent?.length ?? 0);
}

/** What is selected in a shadow root, as a stretch of the text. */
export function selectedIn(root: ShadowRoot): Span | undefined {
  const range = selectedRange(root);
  if (!range || range.collapsed) return undefined;
  const start = placeOf(root, range.startContainer, range.startOffset);
  const end = placeOf(root, range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

function selectedRange(root: ShadowRoot): StaticRange | Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  if ('getComposedRanges' in selection) return selection.getComposedRanges({ shadowRoots: [root] })[0];
  const own = (root as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.();
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : (selection as Selection).getRangeAt(0);
}

/** The lines on which a stretch of the text is set, as far as it is in the DOM. */
export function linesOf(root: ParentNode, span: Span): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const leaf of root.querySelectorAll<HTMLElement>(LEAF)) {
    const text = Array.from(leaf.childNodes).find((node) => node.nodeType === Node.TEXT_NODE);
    const at = Number(leaf.dataset['at']);
    if (!text || at >= span.end || at + text.textContent!.length <= span.start) continue;
    const range = document.createRange();
    range.setStart(text, Math.max(0, span.start - at));
    range.setEnd(text, Math.min(text.textContent!.length, span.end - at));
    rects.push(...range.getClientRects());
  }
  return rects;
}
