package org.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;

/** A score on one row of segments. The words for its ends are the field's helper. */
public class ScoreScale extends RadioButtonGroup<Integer> {

  public ScoreScale(String label, int lowest, int highest) {
    addClassName("scale");
    setLabel(label);
    setItems(IntStream.rangeClosed(lowest, highest).boxed().toList());
    getStyle().set("--steps", String.valueOf(highest - lowest + 1));
  }

  /** Says in words what the ends, and where there are three also the middle, stand for. */
  public ScoreScale ends(String... words) {
    Div line = new Div();
    line.addClassName("ends");
    for (String word : words) {
      line.add(new Span(word));
    }
    setHelperComponent(line);
    return this;
  }
}
