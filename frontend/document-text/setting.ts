import type { Cover } from './pieces';
import type { Span } from './model';

/** Signs of Markdown and HTML, which stay in the text so that every place keeps its number, but step back. */
const SIGNS = /\*\*|__|<\/?[a-z]{1,6}>|^#{1,6} |^={1,5} | ={1,5}\s*$/g;

/** Where an entry ends by naming who reported it. */
const REPORTED_BY = /\(?\bSources?\s?: [^\n]*$/g;

/** How parts of a line are set, apart from its marks. */
export function settingOf(text: string, span: Span): Cover[] {
  const words = text.slice(span.start, span.end);
  return [...covers(words, SIGNS, span.start, 'sign'), ...covers(words, REPORTED_BY, span.start, 'aside')];
}

function covers(words: string, sign: RegExp, from: number, look: string): Cover[] {
  return Array.from(words.matchAll(sign), (found) => ({
    start: from + found.index,
    end: from + found.index + found[0].length,
    look,
  })).filter((cover) => cover.end - cover.start <= 160);
}
