package org.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;

/** A few ways to look at the same thing, of which one is on. */
public class SwitchButtons extends Div {

  private final Consumer<Integer> chosen;

  public SwitchButtons(String name, List<String> words, Consumer<Integer> chosen) {
    this.chosen = chosen;
    addClassName("switch");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", name);
    words.forEach(word -> add(new NativeButton(word)));
    for (int index = 0; index < words.size(); index++) {
      int position = index;
      button(index).addClickListener(event -> choose(position));
    }
    press(0);
  }

  /** Turns one on, and says so to whoever listens. */
  public void choose(int index) {
    press(index);
    chosen.accept(index);
  }

  /** Says something new on one of the buttons, such as a count. */
  public void word(int index, String text) {
    button(index).setText(text);
  }

  /** Shows which one is on, and tells nobody; none for an index there is not. */
  public void press(int index) {
    for (int other = 0; other < getComponentCount(); other++) {
      button(other).getElement().setAttribute("aria-pressed", String.valueOf(other == index));
    }
  }

  private NativeButton button(int index) {
    return (NativeButton) getComponentAt(index);
  }
}
