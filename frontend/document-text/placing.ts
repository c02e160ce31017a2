import type { DocumentText } from './document-text';
import type { Span } from './model';

/** Squares of passages that begin on one line stand beside each other. */
export function spreadSquares(root: ParentNode): void {
  let before: HTMLElement | undefined;
  for (const square of root.querySelectorAll<HTMLElement>('.square')) {
    const same = before !== undefined && before.parentElement?.closest('.block') === square.parentElement?.closest('.block')
      && Math.abs(before.offsetTop - square.offsetTop) < 4;
    const beside = same ? Number(before!.style.getPropertyValue('--beside') || 0) + 1 : 0;
    square.style.setProperty('--beside', String(beside));
    square.classList.toggle('crowded', beside > 2);
    before = square;
  }
}

/** The bar at the left of the mention or passage in hand. */
export function placeBracket(element: DocumentText, span: Span | undefined): void {
  const bracket = element.renderRoot.querySelector<HTMLElement>('.bracket')!;
  const box = span && element.viewport.boxOf(span);
  bracket.hidden = !box;
  if (!box) return;
  bracket.style.top = `${box.top - sheetTop(bracket) - 3}px`;
  bracket.style.height = `${box.height + 6}px`;
}

/** The slot from which a popover hangs: under the chosen words. */
export function placeAnchor(element: DocumentText, span: Span | undefined): void {
  const anchor = element.renderRoot.querySelector<HTMLElement>('.anchor')!;
  const box = span && element.viewport.boxOf(span);
  if (!box) return;
  const sheet = anchor.parentElement!.getBoundingClientRect();
  anchor.style.left = `${box.left - sheet.left}px`;
  anchor.style.top = `${box.top - sheet.top}px`;
  anchor.style.width = `${box.width}px`;
  anchor.style.height = `${box.height}px`;
}

function sheetTop(inside: HTMLElement): number {
  return inside.parentElement!.getBoundingClientRect().top;
}
