import type { HeldKeys } from '../held-keys';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Elements in which a letter is a letter. */
const FIELDS =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true], [data-keys-rest], ' +
  'vaadin-dialog, vaadin-confirm-dialog, [role=menu], [role=listbox]';

const FLOATING = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-menu-bar-overlay[opened]';

/** Single keys for a screen: they rest while a field has the focus, and after `g`, which goes to another screen. */
export class Keys implements ReactiveController {
  private goingUntil = 0;

  constructor(
    host: ReactiveControllerHost,
    private readonly pressed: (key: string, event: KeyboardEvent) => boolean,
    private readonly awake: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.listen, { capture: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.listen, { capture: true });
  }

  private readonly listen = (event: KeyboardEvent): void => {
    if (keyBar()?.held?.keeps(event)) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (lettersOff() && event.key.length === 1) return;
    if (!this.awake() || inField(event) || document.querySelector(FLOATING)) return;
    const key = meant(event.key);
    const going = event.timeStamp < this.goingUntil;
    this.goingUntil = event.key === 'g' ? event.timeStamp + 1200 : 0;
    if (!going && this.pressed(key, event)) event.preventDefault();
  };
}

function inField(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(FIELDS));
}

interface KeyBar {
  readonly held?: HeldKeys;
  readonly letters?: boolean;
  readonly moved?: Record<string, string>;
}

function keyBar(): KeyBar | null {
  return document.querySelector('key-bar') as KeyBar | null;
}

/** What is pressed from here on waits until what was told is answered. */
export function holdKeys(): void {
  keyBar()?.held?.hold();
}

/** Single letters can be switched off for the whole workbench; its line of keys knows. */
function lettersOff(): boolean {
  return keyBar()?.letters === false;
}

/** The key that is meant by the one pressed, where the person has moved some; empty where it means nothing now. */
function meant(pressed: string): string {
  const moved = keyBar()?.moved ?? {};
  const name = named(pressed);
  const own = Object.keys(moved).find((key) => moved[key] === name);
  if (own !== undefined) return own.startsWith('Shift+') ? own.slice(-1).toUpperCase() : own;
  return name in moved ? '' : pressed;
}

function named(pressed: string): string {
  const large = pressed.length === 1 && pressed !== pressed.toLowerCase();
  return large ? `Shift+${pressed.toLowerCase()}` : pressed;
}
