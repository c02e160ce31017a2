/** Light or dark: follows the system until chosen, then a cookie remembers, so that the first paint is right. */
class ThemeSwitch extends HTMLElement {
    connectedCallback() {
        this.show();
        this.addEventListener('click', this.turn);
    }

    disconnectedCallback() {
        this.removeEventListener('click', this.turn);
    }

    private readonly turn = () => {
        const chosen = this.isDark() ? 'light' : 'dark';
        document.documentElement.style.colorScheme = chosen;
        document.cookie = `corroborate-theme=${chosen}; path=/; max-age=31536000; samesite=lax`;
        this.show();
    };

    private show() {
        this.toggleAttribute('dark', this.isDark());
    }

    private isDark(): boolean {
        const chosen = document.documentElement.style.colorScheme;
        return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    }
}

customElements.define('theme-switch', ThemeSwitch);
