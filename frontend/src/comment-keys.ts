/**
 * Keys for those who comment without a mouse. They are heard anywhere on the page but in fields, where
 * letters are letters; there Ctrl and Enter hand the comment in, and Escape leads back to the text.
 */
type Page = HTMLElement & { $server?: { pressed(key: string): void }; hasKeys?: boolean };

const WALK = ['j', 'k'];
const TOLD = ['c', 'w', '?'];

function isTyping(event: KeyboardEvent) {
  return event
    .composedPath()
    .some((part) => part instanceof Element && part.matches('input, textarea, select, [contenteditable], vaadin-select, [role="listbox"], vaadin-dialog-overlay'));
}

function listen(page: Page) {
  if (page.hasKeys) return;
  page.hasKeys = true;
  const heard = (event: KeyboardEvent) => {
    if (!page.isConnected) {
      document.removeEventListener('keydown', heard);
      return;
    }
    const reader = page.querySelector<HTMLElement>('.draftreader');
    if (isTyping(event)) {
      const composer = (event.target as Element).closest('.composer');
      if (composer && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        // What was typed counts once its field is left; who walks on does so from the same paragraph.
        reader?.focus({ preventScroll: true });
        composer.querySelector<HTMLElement>('.composerfoot vaadin-button')?.click();
      }
      if (composer && event.key === 'Escape') reader?.focus({ preventScroll: true });
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (WALK.includes(event.key) && reader && !reader.contains(document.activeElement)) {
      reader.focus({ preventScroll: true });
      reader.dispatchEvent(new KeyboardEvent('keydown', { key: event.key }));
    }
    if (TOLD.includes(event.key)) {
      event.preventDefault();
      page.$server?.pressed(event.key);
    }
  };
  document.addEventListener('keydown', heard);
}

(window as any).plenaryCommentKeys = listen;
