import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { Leaf } from './leaf';
import { lead, lettersOf, locate, segmentsOf, within, type Letters, type Stretch } from './match';

GlobalWorkerOptions.workerSrc = worker;

/** Words of the text on a page of the book: which of the page's letters. */
export interface Spot {
  readonly page: number;
  readonly letters: Stretch;
}

/** A PDF with the text that was read from it: opens pages, and knows on which page words of the text stand. */
export class Book {
  private readonly leaves = new Map<number, Promise<Leaf>>();
  private readonly read = new Map<number, Leaf>();

  private constructor(
    private readonly pdf: PDFDocumentProxy,
    readonly text: string,
    private readonly segments: readonly Letters[],
    private readonly ahead: number,
  ) {}

  static async open(bytes: string, text: string): Promise<Book> {
    // pdf.js would resolve it against the address of the screen, not against the base of the page.
    const url = new URL(bytes, document.baseURI).href;
    const pdf = await getDocument({ url, disableAutoFetch: true, disableStream: true }).promise;
    const segments = segmentsOf(text);
    return new Book(pdf, text, segments, await leadOf(pdf, segments));
  }

  get pages(): number {
    return this.pdf.numPages;
  }

  /** Counted from 1. */
  leaf(page: number): Promise<Leaf> {
    let leaf = this.leaves.get(page);
    if (!leaf) {
      leaf = this.pdf.getPage(page).then((it) => Leaf.of(it));
      this.leaves.set(page, leaf);
      void leaf.then((it) => this.read.set(page, it));
    }
    return leaf;
  }

  /** A page whose words are known already. */
  drawn(page: number): Leaf | undefined {
    return this.read.get(page);
  }

  /** The pages that a stretch of the text is on, by its page breaks. */
  pagesOf(stretch: Stretch): number[] {
    return this.segments.flatMap((segment, at) => (within(segment, stretch) ? [this.pageOf(at)] : [])).filter((it) => it <= this.pages);
  }

  /** Where a stretch of the text stands on a page; none where that is not sure. */
  async spot(stretch: Stretch, page: number): Promise<Spot | undefined> {
    const segment = this.segments[page - 1 - this.ahead];
    const wanted = segment && within(segment, stretch);
    if (!wanted) return undefined;
    const leaf = await this.leaf(page);
    const letters = locate(segment.letters, leaf.letters, wanted);
    return letters && { page, letters };
  }

  /** Which words of the text some letters of a page are; none where that is not sure. */
  async words(page: number, letters: Stretch): Promise<Stretch | undefined> {
    const segment = this.segments[page - 1 - this.ahead];
    if (!segment) return undefined;
    const leaf = await this.leaf(page);
    const found = locate(leaf.letters, segment.letters, letters);
    if (!found) return undefined;
    const last = segment.places[found.end - 1]!;
    return { start: segment.places[found.start]!, end: last + String.fromCodePoint(this.text.codePointAt(last)!).length };
  }

  /** The place in the text where a page begins. */
  firstPlace(page: number): number {
    return this.segments[Math.max(0, page - 1 - this.ahead)]?.places[0] ?? 0;
  }

  close(): void {
    void this.pdf.loadingTask.destroy();
  }

  private pageOf(segment: number): number {
    return segment + 1 + this.ahead;
  }
}

async function leadOf(pdf: PDFDocumentProxy, segments: readonly Letters[]): Promise<number> {
  const missing = pdf.numPages - segments.length;
  if (missing <= 0) return 0;
  const probe = segments.findIndex((it) => it.letters.length > 0);
  const pages: string[] = [];
  for (let page = 1; page <= Math.min(pdf.numPages, probe + missing + 1); page++) {
    const content = await (await pdf.getPage(page)).getTextContent();
    pages.push(content.items.map((it) => ('str' in it ? lettersOf(it.str).letters : '')).join(''));
  }
  return lead(segments, pages);
}
