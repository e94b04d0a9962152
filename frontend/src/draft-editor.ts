/**
 * What the keys do in a paragraph that is being written. What needs the caret is decided here; what
 * becomes of the text is the server's affair.
 */
type Row = HTMLElement & { $server?: { key(command: string, text: string, caret: number): void } };
type Area = HTMLElement & { inputElement: HTMLTextAreaElement; value: string };

function commandOf(event: KeyboardEvent, input: HTMLTextAreaElement, isTable: boolean): string | undefined {
  const isEmptySelection = input.selectionStart === input.selectionEnd;
  const atStart = isEmptySelection && input.selectionStart === 0;
  const atEnd = isEmptySelection && input.selectionEnd === input.value.length;
  if (event.isComposing) return undefined;
  if (event.altKey && event.key === 'ArrowUp') return 'up';
  if (event.altKey && event.key === 'ArrowDown') return 'down';
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (event.key) {
    case 'Enter':
      return event.shiftKey || isTable ? undefined : 'split';
    case 'Backspace':
      return atStart ? 'join' : undefined;
    case 'ArrowUp':
      return atStart && !event.shiftKey ? 'previous' : undefined;
    case 'ArrowDown':
      return atEnd && !event.shiftKey ? 'next' : undefined;
    case 'Escape':
      return 'close';
    default:
      return undefined;
  }
}

function watch(area: Area, isTable: boolean, caret: number) {
  const row = area.closest<Row>('.editrow');
  const input = area.inputElement;
  if (!row || !input) return;
  // What people write keeps its own direction, whatever that of the page.
  input.dir = 'auto';
  input.addEventListener('keydown', (event) => {
    const command = commandOf(event, input, isTable);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    row.$server?.key(command, input.value, input.selectionStart);
  });
  input.focus();
  const place = caret < 0 ? input.value.length : Math.min(caret, input.value.length);
  input.setSelectionRange(place, place);
  row.scrollIntoView({ block: 'nearest' });
}

/** Shows what another writer kept, unless something was typed here that the server has not heard of. */
function takeUp(area: Area, before: string, now: string): boolean {
  const input = area.inputElement;
  if (!input || input.value !== before) return false;
  const place = Math.min(input.selectionStart, now.length);
  area.value = now;
  input.setSelectionRange(place, place);
  return true;
}

(window as any).plenaryParagraphKeys = watch;
(window as any).plenaryTakeUp = takeUp;

// Its own scope: the names here mean something else in the other elements.
export {};
