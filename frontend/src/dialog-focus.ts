/**
 * Puts the cursor into the first field of a dialog that opens, where nothing inside it has the focus yet.
 * With a finger the dialog itself keeps it: a keyboard or a calendar would cover the words.
 */
const FIELDS =
  'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-password-field, vaadin-integer-field,' +
  ' vaadin-number-field, vaadin-date-picker, vaadin-time-picker, vaadin-date-time-picker, vaadin-combo-box,' +
  ' vaadin-multi-select-combo-box, vaadin-select, vaadin-radio-button, vaadin-checkbox';

function takesWords(field: any): boolean {
  return !field.disabled && !field.readonly && field.getClientRects().length > 0;
}

/** Of choices the one that is made, as the tabulator would. */
function chosenOf(field: any): any {
  const group = field.closest('vaadin-radio-group');
  return group?.querySelector('vaadin-radio-button[checked]') ?? field;
}

document.addEventListener('vaadin-overlay-open', (event) => {
  const dialog = event.target as Element;
  if (dialog.localName !== 'vaadin-dialog-overlay' || matchMedia('(pointer: coarse)').matches) return;
  if (document.activeElement !== dialog) return;
  const first = Array.from(dialog.querySelectorAll(FIELDS)).find(takesWords);
  if (first) chosenOf(first).focus();
});

/**
 * The tabulator reaches a group of choices once, and the arrows go on from there. A dialog that keeps the focus inside
 * itself counts every choice as a stop of its own, so those that are no stop say so before it looks.
 */
function oneStopOf(group: Element): void {
  const radios: any[] = Array.from(group.querySelectorAll('vaadin-radio-button')).filter((radio: any) => !radio.disabled);
  const stop =
    radios.find((radio) => radio.contains(document.activeElement)) ?? radios.find((radio) => radio.checked) ?? radios[0];
  radios.forEach((radio) => {
    const input = radio.querySelector('input');
    if (input) input.tabIndex = radio === stop ? 0 : -1;
  });
}

window.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Tab') document.querySelectorAll('vaadin-dialog-overlay vaadin-radio-group').forEach(oneStopOf);
  },
  true,
);
