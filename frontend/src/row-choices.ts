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

/** The headings of the choices, which the grid leaves empty. */
function headings(grid: HTMLElement): Element[] {
  const cells = Array.from(grid.shadowRoot?.querySelectorAll('th[first-column]') ?? []);
  return cells.flatMap((cell) => cell.querySelector('slot')?.assignedElements() ?? []);
}

function nameRowChoices(grid: HTMLElement, word: string, heading: string) {
  const name = () => {
    grid.querySelectorAll(CHECKBOX).forEach((box: any) => {
      if (!box.label && !box.accessibleName) box.accessibleName = word;
    });
    headings(grid).filter((cell) => !cell.textContent?.trim()).forEach((cell) => {
      const text = document.createElement('span');
      text.className = 'sr';
      text.textContent = heading;
      cell.append(text);
    });
  };
  new MutationObserver(name).observe(grid, { childList: true, subtree: true });
  grid.addEventListener('focusin', (event) => {
    const box: any = (event.target as Element).closest(CHECKBOX);
    if (box) box.accessibleName = `${word}: ${titleOf(box)}`.replace(/: $/, '');
  });
  name();
}

(window as any).plenaryNameRowChoices = nameRowChoices;
