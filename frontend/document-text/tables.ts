import type { Span } from './model';

/** Rows that stand together, by tabs or by pipes, with the widths of their columns as a CSS grid template. */
export interface Table extends Span {
  readonly kind: 'tabs' | 'pipes';
  readonly rows: number;
  readonly columns: string;
}

/** For each line the table it belongs to, where it belongs to one. */
export function tablesIn(text: string, lines: readonly Span[]): (Table | undefined)[] {
  const tables: (Table | undefined)[] = new Array(lines.length).fill(undefined);
  for (let at = 0; at < lines.length; ) {
    const kind = kindOf(text, lines[at]!);
    let end = at;
    while (kind && end < lines.length && kindOf(text, lines[end]!) === kind) end++;
    if (kind && isTable(text, lines.slice(at, end), kind)) {
      tables.fill(tableOf(text, lines.slice(at, end), kind), at, end);
    }
    at = Math.max(end, at + 1);
  }
  return tables;
}

/** The cells of a row, without what divides them. */
export function cellsOf(text: string, row: Span, kind: Table['kind']): Span[] {
  const divider = kind === 'tabs' ? '\t' : '|';
  const cells: Span[] = [];
  for (let start = row.start; start <= row.end; ) {
    const found = text.indexOf(divider, start);
    const end = found < 0 || found > row.end ? row.end : found;
    cells.push(trimmed(text, start, end));
    start = end + 1;
  }
  return kind === 'tabs' ? cells : withoutOuterPipes(text, row, cells);
}

function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start: Math.min(start, to), end: Math.max(Math.min(start, to), from + words.trimEnd().length) };
}

function withoutOuterPipes(text: string, row: Span, cells: Span[]): Span[] {
  const words = text.slice(row.start, row.end).trim();
  const from = words.startsWith('|') ? 1 : 0;
  const to = words.endsWith('|') && cells.length > from + 1 ? cells.length - 1 : cells.length;
  return cells.slice(from, to);
}

function kindOf(text: string, line: Span): Table['kind'] | undefined {
  const words = text.slice(line.start, line.end);
  if (words.trimStart().includes('\t')) return 'tabs';
  return words.includes('|') ? 'pipes' : undefined;
}

function isTable(text: string, lines: readonly Span[], kind: Table['kind']): boolean {
  return kind === 'tabs' || lines.some((line) => /^[\s|:-]*-[\s|:-]*$/.test(text.slice(line.start, line.end)));
}

function tableOf(text: string, lines: readonly Span[], kind: Table['kind']): Table {
  const rows = lines.map((line) => cellsOf(text, line, kind).map((cell) => text.slice(cell.start, cell.end)));
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, (_, column) => widthOf(rows.map((row) => row[column] ?? '')));
  const span = { start: lines[0]!.start, end: lines[lines.length - 1]!.end };
  return { ...span, kind, rows: rows.length, columns: columns.join(' ') };
}

/** A column is never narrower than its longest word, and grows with the root of what it usually holds. */
function widthOf(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell.trim());
  const mean = filled.reduce((sum, cell) => sum + cell.trim().length, 0) / Math.max(1, filled.length);
  const word = filled.flatMap((cell) => cell.split(/[\s-]+/)).reduce((most, it) => Math.max(most, it.length), 1);
  return `minmax(${Math.min(word + 1, 18)}ch, ${Math.sqrt(mean + 1).toFixed(1)}fr)`;
}
