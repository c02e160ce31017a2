import type { Book } from './book';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const POINT = 96 / 72;
const THUMB = 0.18;

/** How large the pages are, in points. */
export async function sizeOf(book: Book): Promise<Size[]> {
  const sizes: Size[] = [];
  for (let page = 1; page <= book.pages; page++) {
    const { width, height } = (await book.leaf(page)).page.getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  return sizes;
}

/** Draws a page, or the small picture of one, once for each size. */
export async function draw(book: Book, page: number, into: HTMLElement, zoom: number): Promise<void> {
  const scale = into.matches('.thumb') ? THUMB : zoom * POINT;
  const size = scale.toFixed(3);
  if (into.dataset['drawn'] === size) return;
  into.dataset['drawn'] = size;
  const leaf = await book.leaf(page);
  const viewport = leaf.page.getViewport({ scale: scale * (window.devicePixelRatio || 1) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  await leaf.page.render({ canvas, viewport }).promise;
  const shown = into.querySelector('canvas');
  if (shown && into.dataset['drawn'] === size) {
    shown.width = canvas.width;
    shown.height = canvas.height;
    shown.getContext('2d')?.drawImage(canvas, 0, 0);
  }
}
