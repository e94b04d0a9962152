package org.plenary.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks before something that cannot be undone. The title asks with the object, the text says the
 * consequence, the buttons repeat the verb. What can be undone is done at once, with {@link
 * Toast#withUndo}.
 */
public class Confirm {

  private final ConfirmDialog dialog = new ConfirmDialog();

  /** A question with its object, such as "Withdraw “Water squares that warn”?". */
  public Confirm(String question, String consequence) {
    dialog.setHeader(question);
    dialog.setText(consequence);
    dialog.setCancelable(true);
    dialog.setCancelText(dialog.getTranslation("ui.confirm.keep"));
  }

  /** What is done when the reader agrees, under a verb with its object: "Withdraw entry". */
  public Confirm yes(String verb, Runnable action) {
    dialog.setConfirmText(verb);
    dialog.setConfirmButtonTheme("primary");
    dialog.addConfirmListener(event -> action.run());
    return this;
  }

  /** As {@link #yes}, in red: for what takes something away. */
  public Confirm yesRemoving(String verb, Runnable action) {
    yes(verb, action);
    dialog.setConfirmButtonTheme("error primary");
    return this;
  }

  public Confirm no(String verb) {
    dialog.setCancelText(verb);
    return this;
  }

  public void open() {
    dialog.open();
  }
}
