import { css, html, LitElement, nothing } from 'lit';
import { Keys } from './document-text/keys';

const NARROW = window.matchMedia('(max-width: 79.99rem)');
const FOCUSABLE = 'a[href], button, input, textarea, select, summary, [tabindex]:not([tabindex="-1"])';
/** How long after a click what changes here is taken to be its answer, in milliseconds. */
const ANSWERS = 2000;

/**
 * What is known of the chosen row. Beside its list where there is room; on a narrow screen it lies over the list, opened by
 * a click on a row, by its handle or by `i`, closed with Escape; while it is open it keeps the focus.
 */
class DetailPane extends LitElement {
  static override properties = { open: { type: Boolean, reflect: true }, says: { attribute: false }, narrow: { state: true } };

  static override styles = css`
    :host {
      display: block;
    }
    .bar {
      display: flex;
      justify-content: flex-end;
      margin-block: -0.5rem 0.5rem;
    }
    button {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      min-height: 2rem;
      padding: 0 0.75rem;
      border: 1px solid var(--linectl);
      border-radius: var(--r-control, 7px);
      background: var(--raised);
      color: var(--ink);
      font: 500 0.8125rem/1.125rem var(--sans);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 1px;
    }
    .handle {
      box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
    }
    kbd {
      min-width: 1.125rem;
      padding: 0 0.25rem;
      box-sizing: border-box;
      border: 1px solid var(--linectl);
      border-bottom-width: 2px;
      border-radius: 0.25rem;
      font: 600 0.6875rem/1rem var(--sans);
      color: var(--ink2);
      text-align: center;
    }
    .hidden {
      display: none;
    }
  `;

  declare open: boolean;
  declare narrow: boolean;
  /** The words of its two buttons, in the reader's language. */
  declare says: Record<string, string>;
  private focusedBefore: HTMLElement | undefined;
  private clickedAt = -ANSWERS;
  private readonly changing = new MutationObserver(() => this.changed());
  private readonly measured = () => this.fit();
  private readonly pointed = (event: Event) => this.point(event);

  constructor() {
    super();
    this.open = false;
    this.says = {};
    this.narrow = NARROW.matches;
    new Keys(this, (key) => this.key(key), () => this.narrow && !this.open && this.offsetParent !== null);
    this.addEventListener('keydown', (event) => this.pressed(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    NARROW.addEventListener('change', this.measured);
    window.addEventListener('click', this.pointed, { capture: true });
    this.changing.observe(this, { childList: true });
    this.fit();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    NARROW.removeEventListener('change', this.measured);
    window.removeEventListener('click', this.pointed, { capture: true });
    this.changing.disconnect();
  }

  override render() {
    const over = this.narrow && this.open;
    const closed = this.narrow && !this.open;
    return html`${closed
        ? html`<button type="button" class="handle" aria-expanded="false" @click=${() => this.show()}>${this.says['open']} <kbd>I</kbd></button>`
        : nothing}
      ${over ? html`<span tabindex="0" @focus=${() => this.focusAt(-1)}></span>
        <div class="bar"><button type="button" class="close" @click=${() => this.hide()}>${this.says['close']} <kbd>${this.says['escape']}</kbd></button></div>` : nothing}
      <slot class=${closed ? 'hidden' : nothing}></slot>
      ${over ? html`<span tabindex="0" @focus=${() => this.closer?.focus()}></span>` : nothing}`;
  }

  private get closer(): HTMLElement | null {
    return this.renderRoot.querySelector('.close');
  }

  private fit(): void {
    this.narrow = NARROW.matches;
    if (!this.narrow) this.open = false;
    this.named();
  }

  private named(): void {
    const over = this.narrow && this.open;
    for (const [name, value] of [['role', 'dialog'], ['aria-label', this.says['name'] ?? '']] as const) {
      if (over) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }
  }

  private key(key: string): boolean {
    if (key !== 'i') return false;
    this.show();
    return true;
  }

  /** A click on the chosen row opens it at once; on another row when its answer is here; beside the rows closes it. */
  private point(event: Event): void {
    const target = event.composedPath()[0];
    if (!this.narrow || !(target instanceof Element) || event.composedPath().includes(this)) return;
    if (!this.parentElement?.contains(target)) return;
    const row = target.closest('.row, tr');
    if (row) this.clickedAt = performance.now();
    if (row?.matches('[aria-current=true], [aria-selected=true]') && !target.closest('a, button')) this.show();
    else if (!row && this.open) this.hide(false);
  }

  private changed(): void {
    if (this.narrow && !this.open && performance.now() - this.clickedAt < ANSWERS) this.show();
  }

  show(): void {
    if (this.open) return;
    this.focusedBefore = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    this.open = true;
    this.named();
    void this.updateComplete.then(() => this.closer?.focus());
  }

  /** The focus goes back to where it was. */
  hide(back = true): void {
    this.open = false;
    this.clickedAt = -ANSWERS;
    this.named();
    if (!back) return;
    void this.updateComplete.then(() => {
      const from = this.focusedBefore?.isConnected && this.focusedBefore !== document.body && this.focusedBefore !== this ? this.focusedBefore : undefined;
      (from ?? this.renderRoot.querySelector<HTMLElement>('.handle'))?.focus();
    });
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.narrow || !this.open) return;
    event.preventDefault();
    this.hide();
  }

  /** Focus that would leave at the top comes in again at the end. */
  private focusAt(end: -1): void {
    const inside = [...this.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((it) => it.checkVisibility());
    (inside.at(end) ?? this.closer)?.focus();
  }
}

customElements.define('detail-pane', DetailPane);
