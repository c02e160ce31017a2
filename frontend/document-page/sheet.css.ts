import { css } from 'lit';

/** A page stays white, in the dark too: it is a picture of paper. */
export const sheets = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / 6.5rem minmax(0, 1fr);
    min-height: 0;
    background: var(--sunken);
    color: var(--ink);
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 1rem;
    min-height: 2.25rem;
    padding: 0 1rem;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
    font: 0.8125rem/1.125rem var(--sans);
  }
  .bar .lost,
  .bar .elsewhere {
    color: var(--ink2);
  }
  .zoom {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin-inline-start: auto;
  }
  button {
    min-width: 1.75rem;
    min-height: 1.75rem;
    border: 1px solid transparent;
    border-radius: var(--r-control, 7px);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--linectl);
  }
  button:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .thumbs {
    overflow: auto;
    padding: 0.75rem 0;
    border-inline-end: 1px solid var(--line);
    background: var(--surface);
    text-align: center;
  }
  .thumb {
    position: relative;
    display: block;
    width: 4rem;
    margin: 0 auto 0.875rem;
    padding: 0;
    border: 1px solid var(--linectl);
    border-radius: 0.1875rem;
    background: #fff;
    color: #171f27;
    overflow: hidden;
  }
  .thumb canvas {
    display: block;
    width: 100%;
  }
  .thumb span {
    position: absolute;
    right: 0.1875rem;
    bottom: 0.0625rem;
    padding: 0 0.125rem;
    background: #fff;
    font: 0.6875rem/0.875rem var(--sans);
  }
  .thumb[aria-current='page'] {
    outline: 2px solid var(--ink);
    outline-offset: 1px;
  }
  .pages {
    overflow: auto;
    padding: 1rem;
    scroll-padding: 6rem;
  }
  .page {
    position: relative;
    margin: 0 auto 1rem;
    background: #fff;
    box-shadow: 0 0 0 1px var(--line);
    color-scheme: light;
  }
  .page canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .page .mark {
    position: absolute;
    box-sizing: border-box;
    min-width: 0;
    min-height: 0;
    padding: 0;
    border: 0;
    border-bottom: 2px dashed var(--rule);
    border-radius: 2px 2px 0 0;
    background: var(--tint);
    mix-blend-mode: multiply;
    cursor: pointer;
  }
  .page .mark.accepted {
    border-bottom-style: solid;
    background: var(--faint);
  }
  .page .mark.rejected {
    border-bottom: 1px solid #5f676f;
    background: none;
  }
  .page .mark.conflict {
    border-bottom: 4px double #d02c2a;
  }
  .page .mark.sought {
    outline: 2px solid #171f27;
    background: none;
    pointer-events: none;
  }
  .page.choosing {
    cursor: text;
    touch-action: pan-x pan-y;
    user-select: none;
  }
  .page .words {
    position: absolute;
    border-bottom: 2px solid #1e59cd;
    background: #e6edf9;
    mix-blend-mode: multiply;
    pointer-events: none;
  }
  .page .hand {
    position: absolute;
    outline: 1.5px dotted #171f27;
    outline-offset: 2px;
    pointer-events: none;
  }
  .page .anchor {
    position: absolute;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .page .mark.chosen {
    background: var(--strong);
    outline: 1.6px solid #171f27;
    outline-offset: 1px;
  }
  .page .mark:focus-visible {
    outline: 2px solid #1e59cd;
    outline-offset: 2px;
  }
  .sign {
    position: absolute;
    width: 14px;
    height: 14px;
    pointer-events: none;
  }
  .sign rect {
    fill: #a92321;
  }
  .sign path {
    fill: none;
    stroke: #fff;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .trouble {
    padding: 2rem;
    font: 0.875rem/1.25rem var(--sans);
  }
`;

/** The light hues, whatever the theme: the paper under them is white. */
export const paper = css`
  .f { --faint: #fef6ea; --tint: #ffe8c5; --strong: #fad295; --rule: #b07b05; }
  .a { --faint: #f8f5ff; --tint: #efe6ff; --strong: #e1cffe; --rule: #8a63be; }
  .t { --faint: #f1f8ff; --tint: #deedfe; --strong: #bdddff; --rule: #2b7ec9; }
  .p { --faint: #eefbf2; --tint: #d1f6dc; --strong: #a9ebbf; --rule: #0e9254; }
  .w { --faint: #fff3f8; --tint: #fee2ee; --strong: #fec7e0; --rule: #b55386; }
`;
