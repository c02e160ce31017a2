import { css, unsafeCSS } from 'lit';

const families = ['f', 'a', 't', 'p', 'w'];
const tones = ['faint', 'tint', 'strong', 'rule'];

/** One hue a family, read from the tokens. */
export const hues = families.map((family) => {
  const lines = tones.map((tone) => `--${tone}: var(--${family}-${tone});`).join(' ');
  return css`${unsafeCSS(`.${family} { ${lines} --hue: var(--${family}-ink); }`)}`;
});
