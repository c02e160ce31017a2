import { css } from 'lit';

/** Hue says which attribute, the rule under it says the state: dashed asks, solid is settled, double quarrels. */
export const marks = css`
  .mark {
    --below: calc(var(--depth, 0) * 0.25rem);
    padding: 0.0625rem 0.0625rem var(--below);
    border-bottom: 2px dashed var(--rule);
    border-radius: var(--r-mark) var(--r-mark) 0 0;
    background: var(--tint);
    cursor: pointer;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .mark.accepted {
    border-bottom-style: solid;
    background: var(--faint);
  }
  .mark.accepted.hand {
    background: var(--tint);
  }
  .mark.rejected {
    border-bottom-color: transparent;
    background: none;
    color: var(--ink2);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .mark.conflict {
    border-bottom: 4px double var(--conflict-line);
    background: var(--tint);
  }
  .mark .mark {
    color: inherit;
  }
  .mark.under {
    padding: 0;
    border: 0;
    background: none;
  }
  .mark.chosen {
    border-radius: var(--r-mark);
    background: var(--strong);
    box-shadow: 0 0 0 1.6px var(--ink);
    color: var(--ink);
  }
  .spoken:focus-visible + .mark {
    outline: 2px solid var(--focus);
    outline-offset: 3px;
    border-radius: var(--r-mark);
  }
  .letters .mark.first::before {
    content: attr(data-letter);
    margin-inline: 0.0625rem 0.09375rem;
    font: 650 0.625rem/0 var(--sans);
    vertical-align: 0.5em;
    color: var(--hue);
  }
  .unequal {
    width: 0.875rem;
    height: 0.875rem;
    margin-inline-start: 0.1875rem;
    vertical-align: -0.125rem;
  }
  .unequal rect {
    fill: var(--conflict);
  }
  .unequal path {
    fill: none;
    stroke: var(--paper);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .noticed {
    margin: -1px;
    border: 1px dotted var(--ink2);
    border-radius: var(--r-mark);
  }
  .sought {
    border-radius: 0.125rem;
    background: var(--sel);
    outline: 2px solid var(--ink);
    outline-offset: 1px;
  }

  .words {
    border-radius: var(--r-mark);
    background: var(--sel);
    box-shadow: 0 0 0 1px var(--focus), 0 2px 0 1px var(--focus);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .words .mark {
    background: none;
  }
  .aside {
    color: var(--ink2);
  }
  .sign {
    font-size: 0.75em;
    color: var(--ink3);
  }
  /* With the person's own few colours, what was a ground becomes a line. */
  @media (forced-colors: active) {
    .mark.chosen,
    .words {
      outline: 2px solid Highlight;
      outline-offset: 1px;
    }
    .mark.rejected {
      border-bottom: 0;
    }
    .unequal {
      forced-color-adjust: none;
    }
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
