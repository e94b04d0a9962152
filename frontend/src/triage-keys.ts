/**
 * Keys for those who answer or place comments without a mouse. Digits choose an outcome or a place, J and K walk the queue;
 * in fields, letters are letters. Ctrl and Enter does what the first button says, from anywhere.
 */
type Board = HTMLElement & { $server?: { pressed(key: string): void }; hasKeys?: boolean };

function isInField(event: KeyboardEvent) {
  return event
    .composedPath()
    .some(
      (part) =>
        part instanceof Element &&
        part.matches('input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable], vaadin-dialog-overlay, vaadin-context-menu-overlay'),
    );
}

/** @param keys the signs that mean something here, beside Ctrl and Enter */
function hear(board: Board, keys = '1234567jk') {
  if (board.hasKeys) return;
  board.hasKeys = true;
  const heard = (event: KeyboardEvent) => {
    if (!board.isConnected) {
      document.removeEventListener('keydown', heard);
      return;
    }
    if (document.querySelector('vaadin-dialog-overlay')) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // What was typed is sent when its field is left.
      (document.activeElement as HTMLElement | null)?.blur();
      board.$server?.pressed('next');
      return;
    }
    if (isInField(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1 && keys.includes(event.key)) {
      event.preventDefault();
      board.$server?.pressed(event.key);
    }
  };
  document.addEventListener('keydown', heard);
}

/**
 * After an action, and once a case was chosen from the queue, it stands at its head, and the reader hears of it. From the
 * case the next tab leads to the answer, not through the whole queue.
 */
function toHead(here: HTMLElement) {
  here.scrollTop = 0;
  const from = document.activeElement;
  if (from === document.body || from?.closest('.tqueue')) {
    here.tabIndex = -1;
    here.focus({ preventScroll: true });
  }
  if (window.matchMedia('(max-width: 800px)').matches) here.scrollIntoView({ block: 'start' });
}

(window as any).plenaryTriageKeys = hear;
(window as any).plenaryTriageNext = toHead;
