/**
 * Whoever works by keyboard goes on where they were: when a step draws the screen anew and what had the focus is gone,
 * what stands in its place now takes it, or else the screen. A screen that sets the focus itself is left alone.
 */
const SCREEN = 'content';

type Place = { element: HTMLElement; words: string; position: number };

let last: Place | undefined;
let isByKeyboard = false;
let isScreenWaiting = false;
let drawn = 0;

function wordsOf(element: Element) {
  return element.getAttribute('aria-label') ?? (element as any).label ?? element.textContent?.trim() ?? '';
}

/** Those that cannot be told from it by their words, in the order they stand in. */
function alike(screen: HTMLElement, name: string, words: string) {
  return Array.from(screen.querySelectorAll<HTMLElement>(name)).filter(
    (other) => wordsOf(other) === words && !other.hasAttribute('disabled') && other.getClientRects().length > 0,
  );
}

/** The screen gives it on where what it waits for is drawn later than the rest. */
function goOn() {
  const screen = document.getElementById(SCREEN);
  if (!screen || !last || last.element.isConnected) return;
  const active = document.activeElement;
  if (active !== document.body && !(isScreenWaiting && active === screen)) return;
  const there = alike(screen, last.element.localName, last.words);
  const next = there[last.position] ?? there[0];
  isScreenWaiting = !next;
  (next ?? screen).focus({ preventScroll: !next });
}

/** However long the server takes: as soon as what had the focus is gone, and what comes for it has been drawn. */
function watch() {
  if (!isByKeyboard || !last || last.element.isConnected) return;
  clearTimeout(drawn);
  drawn = window.setTimeout(goOn, 150);
}

document.addEventListener('focusin', (event) => {
  const element = event.target as HTMLElement;
  const screen = document.getElementById(SCREEN);
  if (!screen || element === screen || !screen.contains(element)) return;
  isScreenWaiting = false;
  const words = wordsOf(element);
  last = { element, words, position: alike(screen, element.localName, words).indexOf(element) };
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' || event.key === ' ') isByKeyboard = true;
}, true);
document.addEventListener('vaadin-overlay-closed', () => { isByKeyboard = true; }, true);
document.addEventListener('pointerdown', () => { isByKeyboard = false; }, true);
new MutationObserver(watch).observe(document.documentElement, { childList: true, subtree: true });
