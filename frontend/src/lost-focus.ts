/**
 * Whoever works by keyboard goes on where they were: when a step draws the screen anew and what had the focus is gone,
 * what stands in its place now takes it, or else the screen. A screen that sets the focus itself is left alone.
 */
const SCREEN = 'content';

type Place = { element: HTMLElement; words: string; position: number };

let last: Place | undefined;

function wordsOf(element: Element) {
  return element.getAttribute('aria-label') ?? (element as any).label ?? element.textContent?.trim() ?? '';
}

/** Those that cannot be told from it by their words, in the order they stand in. */
function alike(screen: HTMLElement, name: string, words: string) {
  return Array.from(screen.querySelectorAll<HTMLElement>(name)).filter(
    (other) => wordsOf(other) === words && !other.hasAttribute('disabled') && other.getClientRects().length > 0,
  );
}

function goOn() {
  const screen = document.getElementById(SCREEN);
  if (!screen || !last || last.element.isConnected || document.activeElement !== document.body) return;
  const there = alike(screen, last.element.localName, last.words);
  (there[last.position] ?? there[0] ?? screen).focus({ preventScroll: there.length === 0 });
}

/** A step takes a moment on the server, and a dialog one to close. */
function soon() {
  [300, 900, 2000].forEach((wait) => setTimeout(goOn, wait));
}

document.addEventListener('focusin', (event) => {
  const element = event.target as HTMLElement;
  const screen = document.getElementById(SCREEN);
  if (!screen || element === screen || !screen.contains(element)) return;
  const words = wordsOf(element);
  last = { element, words, position: alike(screen, element.localName, words).indexOf(element) };
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' || event.key === ' ') soon();
}, true);
document.addEventListener('vaadin-overlay-closed', soon, true);
