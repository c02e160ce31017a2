import { css } from 'lit';

/** The column, its margin with the squares, and the strip. */
export const page = css`
  :host {
    display: flex;
    position: relative;
    min-height: 0;
    background: var(--paper);
    color: var(--ink);
  }
  .scroll {
    flex: 1;
    min-width: 0;
    overflow: hidden auto;
    overflow-anchor: none;
    scrollbar-width: none;
    outline-offset: -2px;
  }
  .scroll:focus-visible {
    outline: 2px solid var(--focus);
  }
  .sheet {
    position: relative;
    box-sizing: content-box;
    width: min(41.75rem, 100% - 6.5rem);
    margin-inline-start: 4.5rem;
    padding-block: 0.75rem 40vh;
    font: 400 var(--document-size, 1.0625rem) / var(--document-line, 1.75rem) var(--serif);
    word-spacing: 0.06em;
    font-variant-numeric: tabular-nums;
  }
  .window {
    position: absolute;
    inset-inline: 0;
  }
  .block {
    position: relative;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .block.indented {
    padding-inline-start: 0.3em;
  }
  .block.apart {
    padding-top: 0.625rem;
  }
  .block.heading {
    padding-top: 1rem;
    font-weight: 600;
  }
  .block.gap {
    height: 0;
    overflow: hidden;
  }
  .block.gap.apart {
    height: 0.875rem;
    padding: 0;
  }
  .block.folded {
    white-space: normal;
  }
  .fold {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    box-sizing: border-box;
    width: 100%;
    min-height: 1.75rem;
    margin-block: 0.375rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--line);
    border-radius: 0.4375rem;
    background: var(--sunken);
    color: var(--ink2);
    font: 500 0.8125rem / 1.25rem var(--sans, sans-serif);
    word-spacing: normal;
    text-align: start;
    cursor: pointer;
  }
  .fold:hover {
    border-color: var(--linectl);
    color: var(--ink);
  }
  .fold:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .fold svg {
    flex: none;
    width: 0.875rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
  }
  .block.row > .fold {
    grid-column: 1 / -1;
  }
  .block.row {
    display: grid;
    grid-template-columns: var(--columns);
    gap: 1rem;
    padding-block: 0.375rem;
    border-bottom: 1px solid var(--line2);
    font-size: 0.9375rem;
    line-height: 1.5rem;
  }
  .block.row.header {
    border-bottom-color: var(--linectl);
    font-weight: 600;
  }
  .block.rule {
    height: 0;
    overflow: hidden;
    border-top: 1px solid var(--linectl);
  }
  .cell {
    min-width: 0;
    overflow-wrap: break-word;
  }
  .square {
    position: absolute;
    left: calc(-1.75rem - var(--beside, 0) * 1rem);
    width: 0.875rem;
    height: var(--document-line, 1.75rem);
    display: inline-grid;
    align-items: center;
    color: var(--ink);
    cursor: default;
  }
  .square svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
  }
  .square circle {
    fill: currentColor;
    stroke: none;
  }
  .square .full {
    fill: var(--meter);
    stroke: none;
  }
  .square.dismissed {
    color: var(--ink3);
  }
  .square.dismissed svg {
    stroke-width: 1.2;
  }
  .bracket {
    position: absolute;
    left: -0.75rem;
    width: 3px;
    background: var(--ink);
  }
  .anchor {
    position: absolute;
    pointer-events: none;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/** The whole document at the right. */
export const stripPage = css`
  .strip {
    position: relative;
    flex: none;
    width: 2.4375rem;
    border-inline-start: 1px solid var(--line);
    cursor: pointer;
    touch-action: none;
  }
  .ticks {
    position: absolute;
    inset: 0;
    fill: none;
  }
  .ticks .claimed {
    stroke: var(--linectl);
    stroke-width: 1;
  }
  .ticks .unread {
    stroke: var(--ink);
    stroke-width: 1.75;
  }
  .ticks .conflicts {
    fill: var(--conflict);
    stroke: var(--paper);
    stroke-width: 1;
  }
  .frame {
    position: absolute;
    inset-inline: 0.25rem;
    min-height: 1.25rem;
    box-sizing: border-box;
    border: 1.5px solid var(--ink);
    border-radius: 0.25rem;
    background: color-mix(in srgb, var(--focus) 6%, transparent);
  }
  :host([brief]) {
    display: block;
    background: none;
    --document-size: 1rem;
    --document-line: 1.625rem;
  }
  :host([brief]) .scroll {
    overflow: visible;
  }
  :host([brief]) .sheet {
    width: auto;
    margin: 0;
    padding: 0;
  }
  :host([brief]) .window {
    position: static;
  }
  :host([brief]) .square {
    display: none;
  }
`;
