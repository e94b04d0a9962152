package org.plenary.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;

/**
 * A score on one row of segments, chosen by mouse, finger, arrows, or by typing the figure. The
 * words for its ends are the field's helper.
 */
@JsModule("./src/score-keys.ts")
public class ScoreScale extends RadioButtonGroup<Integer> {

  public ScoreScale(String label, int lowest, int highest) {
    addClassName("scale");
    setLabel(label);
    setItems(IntStream.rangeClosed(lowest, highest).boxed().toList());
    getStyle().set("--steps", String.valueOf(highest - lowest + 1));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().executeJs("window.plenaryScoreByKeys(this)");
  }

  /**
   * Says in words what the ends, and where there are three also the middle, stand for; and, where
   * there is a keyboard, that the figure can be typed.
   */
  public ScoreScale ends(String... words) {
    Div line = new Div();
    line.addClassName("ends");
    for (String word : words) {
      line.add(new Span(word));
    }
    Span typed = new Span(getTranslation("ui.score.typed"));
    typed.addClassName("typed");
    setHelperComponent(new Div(line, typed));
    return this;
  }
}
