/** Letters apart, the keys that can be pressed again by a script and then do what they do by hand. */
const NAMED = /^(Enter|Escape|Backspace|Arrow.*)$/;
/** How long an answer is waited for at most, in milliseconds. */
const PATIENCE = 10_000;
/** How long and how often a form that has just come is waited for, until it has the focus; in milliseconds. */
const FOCUSING = 500;
const LOOK = 10;
/** What the browser clicks of itself when these keys are pressed on it. */
const PRESSED: Record<string, string> = {
    Enter: 'button, a[href], summary',
    ' ': 'button, summary, input[type=checkbox], input[type=radio]',
};
/** A form that has not had the focus yet, and what takes the focus while it is open. */
const COMING = '[data-asks=coming]';
const FLOATING = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

/** The element that has the focus, in whatever shadow it stands. */
export function focused(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) {
        active = active.shadowRoot.activeElement;
    }
    return active;
}

/**
 * What a key does depends on what the key before it has made: a form that takes letters, a list that goes on to the next
 * claim. So while the answer to one key is on its way the keys pressed after it wait, and are pressed again, in their
 * order, as soon as it is here. None is lost, and none does what was meant for another thing (decision 0051).
 */
export class HeldKeys {
    private waiting: KeyboardEvent[] = [];
    private until = 0;
    private begunBy: Event | undefined;

    constructor(private readonly takesLetters: () => boolean) {}

    hold(): void {
        if (this.until > 0 && !this.holds) {
            // Nobody has answered; what was pressed then is not meant for what is there now.
            this.waiting = [];
        }
        this.until = performance.now() + PATIENCE;
        // The key that is answered may still be on its way to others that listen.
        this.begunBy = window.event;
    }

    /** Takes a key away from all that listen for it, if it has to wait. */
    keeps(event: KeyboardEvent): boolean {
        if (!this.holds || event === this.begunBy || !event.isTrusted || event.isComposing || !canBePressedAgain(event)) {
            return false;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        // A key held down goes on as fast as the answers come, and stops when it is let go.
        if (!event.repeat) this.waiting.push(event);
        return true;
    }

    /** What the key has made is in the page; what asks for the focus gets it in the next task. */
    answered(): void {
        const latest = performance.now() + FOCUSING;
        const look = () => {
            if (isComing() && performance.now() < latest) setTimeout(look, LOOK);
            else this.release();
        };
        setTimeout(() => setTimeout(look));
    }

    private get holds(): boolean {
        return performance.now() < this.until;
    }

    private release(): void {
        this.until = 0;
        leaveWhatIsGone();
        while (this.waiting.length > 0 && !this.holds) {
            this.again(this.waiting.shift()!);
        }
    }

    private again(event: KeyboardEvent): void {
        const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
        const same = { key, code, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, composed: true, cancelable: true };
        const target = focused() ?? document.body;
        const unused = target.dispatchEvent(new KeyboardEvent('keydown', same));
        if (!unused || ctrlKey || metaKey) return;
        if (this.takesLetters()) write(key);
        else if (target instanceof HTMLElement && target.matches(PRESSED[key] ?? 'nothing')) target.click();
    }
}

function canBePressedAgain({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
    const chord = ctrlKey || metaKey || (altKey && key.length > 1);
    return chord ? key === 'Enter' : key.length === 1 || NAMED.test(key);
}

function isComing(): boolean {
    const floating = document.querySelector(FLOATING);
    return (
        (floating !== null && !floating.contains(document.activeElement)) ||
        [...document.querySelectorAll(COMING)].some((form) => form.checkVisibility())
    );
}

/** A field that was hidden keeps the focus until the page is drawn again. */
function leaveWhatIsGone(): void {
    const active = focused();
    if (active instanceof HTMLElement && !active.checkVisibility()) {
        active.blur();
    }
}

/** Does in the focused field what the browser does of itself when a person presses the key. */
function write(key: string): void {
    if (key.length === 1) {
        document.execCommand('insertText', false, key);
    } else if (key === 'Backspace') {
        document.execCommand('delete');
    }
}
