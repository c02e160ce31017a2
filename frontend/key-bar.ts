import { focused, HeldKeys } from './held-keys';

/**
 * The line of keys at the foot, which also listens for them. Single letters rest while a field has the focus or a
 * dialog is open; the server is asked only for keys that the screen has bound.
 */
const typing = 'input:not([type=checkbox], [type=radio], [type=button], [type=file]), textarea, select, [contenteditable=true]';
const acting = 'a, button, summary, vaadin-button, vaadin-tab, [role=button], [role=menuitem], [role=option], [role=tab]';
const floating = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-menu-bar-overlay[opened]';

class KeyBar extends HTMLElement {
    keys: string[] = [];
    letters = true;
    /** Keys that the person has moved on this screen, each with what is pressed instead. */
    moved: Record<string, string> = {};
    /** Keys that wait for the answer to the one before. */
    readonly held = new HeldKeys(() => this.isTyping());
    private begun = '';
    private begunAt = 0;
    private readonly waits = (event: KeyboardEvent) => this.held.keeps(event);
    private readonly pressed = (event: KeyboardEvent) => this.press(event);
    private readonly moves = () => this.toggleAttribute('typing', this.isTyping());

    connectedCallback() {
        window.addEventListener('keydown', this.waits, { capture: true });
        window.addEventListener('keydown', this.pressed);
        window.addEventListener('focusin', this.moves);
        window.addEventListener('focusout', this.moves);
    }

    disconnectedCallback() {
        window.removeEventListener('keydown', this.waits, { capture: true });
        window.removeEventListener('keydown', this.pressed);
        window.removeEventListener('focusin', this.moves);
        window.removeEventListener('focusout', this.moves);
    }

    private press(event: KeyboardEvent) {
        const key = this.named(event);
        if (!event.defaultPrevented && key === 'Ctrl+Enter' && this.clicks(key)) {
            event.preventDefault();
            return;
        }
        if (event.defaultPrevented || event.isComposing || !key || this.rests(key, event)) {
            return;
        }
        if (key === 'Escape' && !this.isTyping() && this.leaves(event)) {
            return;
        }
        const sequence = this.begun && event.timeStamp - this.begunAt < 1500 ? `${this.begun} ${key}` : '';
        const known = [sequence, key].find((it) => it && this.keys.includes(it));
        this.begun = !known && this.keys.some((it) => it.startsWith(`${key} `)) ? key : '';
        this.begunAt = event.timeStamp;
        if (known) {
            event.preventDefault();
            this.held.hold();
            this.dispatchEvent(new CustomEvent('key-act', { detail: { key: known } }));
        }
    }

    /** A button that names this key is pressed by it, in a dialog or where the screen has not bound it otherwise. */
    private clicks(key: string): boolean {
        const dialog = document.querySelector(floating);
        const buttons = (dialog ?? document).querySelectorAll<HTMLElement>(`[data-key='${key}']:not([disabled])`);
        const button = [...buttons].find((it) => it.checkVisibility());
        if (!button || (!dialog && this.keys.includes(key))) {
            return false;
        }
        // A field says what was typed into it when it is left.
        const field = focused();
        if (field instanceof HTMLElement) {
            field.blur();
            button.click();
            field.focus();
        }
        return true;
    }

    /** A form that asks for something is left with Escape wherever the focus is. */
    private leaves(event: KeyboardEvent): boolean {
        const target = event.composedPath()[0] as Node;
        const forms = [...document.querySelectorAll('[data-asks]')].filter((it) => it.checkVisibility());
        const form = forms.find((it) => !it.contains(target));
        return !!form && !form.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    }

    private named(event: KeyboardEvent): string {
        if (event.altKey || event.metaKey || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) {
            return '';
        }
        const letter = event.key.length === 1 && event.key.toLowerCase() !== event.key.toUpperCase();
        const name = letter ? event.key.toLowerCase() : event.key;
        const shift = event.shiftKey && (letter || event.key.length > 1) ? 'Shift+' : '';
        return (event.ctrlKey ? 'Ctrl+' : '') + shift + name;
    }

    private rests(key: string, event: KeyboardEvent): boolean {
        const target = event.composedPath()[0] as Element;
        const single = key.replace('Shift+', '').length === 1;
        if (document.querySelector(floating)) {
            return true;
        }
        if (single && (this.isTyping() || !this.letters)) {
            return true;
        }
        if (key.includes('Arrow')) {
            return this.isTyping() || !!target.closest?.('[role=tablist], [role=radiogroup], [role=menubar]');
        }
        return key === 'Enter' && (this.isTyping() || !!target.closest?.(acting));
    }

    private isTyping(): boolean {
        return !!focused()?.matches(typing);
    }
}

customElements.define('key-bar', KeyBar);
