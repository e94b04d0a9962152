/**
 * Lets a draft be read by hand and by keyboard: which paragraph was chosen, and which words of it are
 * selected, is told to the server. Selected words are counted without the raised numbers of notes
 * and what stands beside words in brackets: those are no words of the paragraph.
 */
type Reader = HTMLElement & {
  /** Where the keys are, ahead of what the server has answered so far. */
  stepped?: HTMLElement;
  $server?: { quoted(id: string, words: string, start: number): void; picked(id: string): void };
  isWatched?: boolean;
};

const SETTLED = 250;

function paragraphOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null;
}

function plain(range: Range): string {
  const copy = range.cloneContents();
  copy.querySelectorAll('sup, [data-beside]').forEach((beside) => beside.remove());
  return copy.textContent ?? '';
}

function tellQuote(reader: Reader) {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return;
  const range = selection.getRangeAt(0);
  const paragraph = paragraphOf(range.startContainer);
  const words = paragraph?.querySelector('.pwords');
  if (!paragraph || !words || !reader.contains(paragraph)) return;
  // A selection that runs on into the next paragraph counts as far as this one goes.
  const within = range.cloneRange();
  if (!words.contains(range.startContainer)) within.setStart(words, 0);
  if (!words.contains(range.endContainer)) within.setEnd(words, words.childNodes.length);
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(within.startContainer, within.startOffset);
  const text = plain(within);
  const lead = text.length - text.trimStart().length;
  if (text.trim()) reader.$server?.quoted(paragraph.dataset.paragraph!, text.trim(), plain(before).length + lead);
}

function pick(reader: Reader, paragraph: HTMLElement | null) {
  reader.stepped = paragraph ?? undefined;
  if (paragraph) reader.$server?.picked(paragraph.dataset.paragraph!);
}

/** Keys come faster than answers: the next step goes on from the last, whatever is tinted by now. */
function step(reader: Reader, by: number) {
  const all = Array.from(reader.querySelectorAll<HTMLElement>('[data-paragraph]'));
  const stepped = reader.stepped && reader.contains(reader.stepped) ? reader.stepped : undefined;
  const here = stepped ? all.indexOf(stepped) : all.findIndex((one) => one.classList.contains('chosen'));
  const next = all[Math.min(all.length - 1, Math.max(0, here + by))];
  next?.scrollIntoView({ block: 'nearest' });
  pick(reader, next ?? null);
}

function isControl(target: EventTarget | null) {
  return target instanceof Element && !!target.closest('a, button, input, textarea, vaadin-button, [contenteditable]');
}

function watch(reader: Reader) {
  if (reader.isWatched) return;
  reader.isWatched = true;
  let timer = 0;
  document.addEventListener('selectionchange', () => {
    if (!reader.isConnected) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => tellQuote(reader), SETTLED);
  });
  reader.addEventListener('click', (event) => {
    if (!isControl(event.target) && document.getSelection()?.isCollapsed !== false) {
      pick(reader, paragraphOf(event.target as Node));
    }
  });
  reader.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) return;
    if (event.key === 'j') step(reader, 1);
    if (event.key === 'k') step(reader, -1);
  });
  const anchor = window.location.hash.slice(1);
  if (anchor) document.getElementById(anchor)?.scrollIntoView({ block: 'center' });
}

(window as any).plenaryDraftReader = watch;

// Its own scope: the names here mean something else in the other elements.
export {};
