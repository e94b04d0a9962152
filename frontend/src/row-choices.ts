/**
 * Names the checkboxes that choose rows. The grid draws them without a name and reuses them while it
 * scrolls, so the row's own title is read at the moment a checkbox is reached.
 */
const CHECKBOX = 'vaadin-checkbox';

function titleOf(checkbox: Element): string {
  const row = checkbox.closest('vaadin-grid-cell-content')?.assignedSlot?.closest('tr');
  for (const cell of row ? Array.from(row.children) : []) {
    const content = cell.querySelector('slot')?.assignedElements()[0];
    const title = content?.querySelector('a.title');
    if (title) return title.textContent ?? '';
  }
  return '';
}

/** Where not all rows may be chosen at once, the heading holds nothing that could be read out. */
function nameEmptyHeading(heading: Element | undefined, word: string) {
  if (!heading?.querySelector(`${CHECKBOX}[hidden]`) || heading.querySelector('.sr')) return;
  const text = document.createElement('span');
  text.className = 'sr';
  text.textContent = word;
  heading.append(text);
}

function nameRowChoices(grid: HTMLElement, word: string) {
  const name = () => {
    grid.querySelectorAll(CHECKBOX).forEach((box: any) => {
      if (!box.label && !box.accessibleName) box.accessibleName = word;
    });
    // The heading of the choices has no text of its own.
    const heading = grid.shadowRoot?.querySelector('th[first-column]');
    heading?.setAttribute('aria-label', word);
    nameEmptyHeading(heading?.querySelector('slot')?.assignedElements()[0], word);
  };
  new MutationObserver(name).observe(grid, { childList: true, subtree: true });
  grid.addEventListener('focusin', (event) => {
    const box: any = (event.target as Element).closest(CHECKBOX);
    if (box) box.accessibleName = `${word}: ${titleOf(box)}`.replace(/: $/, '');
  });
  name();
}

(window as any).plenaryNameRowChoices = nameRowChoices;
