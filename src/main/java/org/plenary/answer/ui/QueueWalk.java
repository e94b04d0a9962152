package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.plenary.ui.Icon;

/** Where a narrow screen has no room for the queue: how far in it one is, and both ways on. */
class QueueWalk extends Div {

  private final IntConsumer go;
  private final Span place = new Span();
  private final Button back = step("chevron-left", "answer.triage.steps.back", -1);
  private final Button on = step("chevron-right", "answer.triage.steps.on", 1);
  private int at;

  /**
   * @param go called with the place to go to
   */
  QueueWalk(IntConsumer go) {
    this.go = go;
    addClassName("tsteps");
    add(back, place, on);
  }

  void show(int index, int size) {
    at = index;
    setVisible(size > 0);
    place.setText(getTranslation("answer.triage.steps.place", index + 1, size));
    back.setEnabled(index > 0);
    on.setEnabled(index + 1 < size);
  }

  private Button step(String icon, String key, int direction) {
    Button step = new Button(new Icon(icon), event -> go.accept(at + direction));
    step.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    step.setAriaLabel(getTranslation(key));
    return step;
  }
}
