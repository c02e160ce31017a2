import type { Span } from './model';
import { tablesIn, type Table } from './tables';

/** A line of the text as it is set: a paragraph, a heading, a row of a table, or the room of an empty line. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'row' | 'rule' | 'gap';
  /** Whether it stands apart from the line before. */
  readonly apart: boolean;
  readonly table?: Table;
  readonly header?: boolean;
}

const LONGEST = 4000;
const ENDS_A_SENTENCE = /[.!?:;)"”»|\]]\s*$/;
const CONTINUES = /^[ \t\p{Ll}]/u;
const HEADING = /^(#{1,6} .*|={1,5} .+ ={1,5}\s*)$/;

/** Cuts a text into blocks. `from` is the place of its first character in the whole document. */
export function blocksOf(text: string, from = 0): Block[] {
  const lines = linesOf(text);
  const tables = tablesIn(text, lines);
  const blocks: Block[] = [];
  let before: string | undefined;
  lines.forEach((line, number) => {
    const words = text.slice(line.start, line.end);
    const table = tables[number];
    const block = blockOf(words, line, before, table);
    for (const part of parted(text, block)) {
      blocks.push({ ...part, start: part.start + from, end: part.end + from });
    }
    before = words;
  });
  return blocks;
}

function blockOf(words: string, line: Span, before: string | undefined, table?: Table): Block {
  if (table) {
    const separator = table.kind === 'pipes' && /^[\s|:-]+$/.test(words) && words.includes('-');
    const first = line.start === table.start;
    return { ...line, kind: separator ? 'rule' : 'row', apart: first, table, header: first && table.rows > 1 };
  }
  if (!words.trim()) return { ...line, kind: 'gap', apart: before?.trim() !== '' };
  if (HEADING.test(words)) return { ...line, kind: 'heading', apart: true };
  const apart = !before?.trim() || (ENDS_A_SENTENCE.test(before) && !CONTINUES.test(words)) || /^[-*•] /.test(words);
  return { ...line, kind: 'paragraph', apart: before !== undefined && apart };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    lines.push({ start, end: text[next - 1] === '\r' && next > start ? next - 1 : next });
    start = next + 1;
  }
  return lines;
}

/** A paragraph of many thousand characters is set as several, so that only what is near the view is laid out. */
function parted(text: string, block: Block): Block[] {
  if (block.kind !== 'paragraph' || block.end - block.start <= LONGEST) return [block];
  const parts: Block[] = [];
  let start = block.start;
  while (start < block.end) {
    const end = block.end - start <= LONGEST ? block.end : breakNear(text, start, start + LONGEST);
    parts.push({ ...block, start, end, apart: block.apart && start === block.start });
    start = end;
  }
  return parts;
}

function breakNear(text: string, from: number, to: number): number {
  const sentence = text.lastIndexOf('. ', to) + 2;
  if (sentence > from + LONGEST / 2) return sentence;
  const word = text.lastIndexOf(' ', to) + 1;
  if (word > from + LONGEST / 2) return word;
  const surrogate = (text.charCodeAt(to) & 0xfc00) === 0xdc00;
  return surrogate ? to - 1 : to;
}
