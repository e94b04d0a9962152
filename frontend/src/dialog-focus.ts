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
