package org.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The one place that says whether what was typed is kept. Changes are announced politely. */
public class SavedStatus extends Div {

  private final Span sign = new Span();
  private final Span state = new Span();
  private final Span meaning = new Span();

  public SavedStatus() {
    addClassName("saved");
    getElement().setAttribute("role", "status");
    state.addClassName("strong");
    meaning.addClassName("note");
    add(sign, new Div(state, meaning));
  }

  /** Shown only when saving takes longer than a second, or it would flicker at every keystroke. */
  public void saving() {
    show("refresh-cw", getTranslation("ui.saved.saving"), "", "moving");
  }

  /** The time comes written in the reader's way, such as "14:32". */
  public void saved(String time) {
    show(
        "cloud-check",
        getTranslation("ui.saved.saved", time),
        getTranslation("ui.saved.meaning"),
        "good");
  }

  public void notSavedSince(String time) {
    show(
        "cloud-off",
        getTranslation("ui.saved.not-saved", time),
        getTranslation("ui.saved.not-saved-meaning"),
        "warn");
  }

  private void show(String icon, String what, String why, String className) {
    setClassName("saved " + className);
    sign.removeAll();
    sign.add(new Icon(icon));
    state.setText(what);
    meaning.setText(why);
    meaning.setVisible(!why.isEmpty());
  }
}
