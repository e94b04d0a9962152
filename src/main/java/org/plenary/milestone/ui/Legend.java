package org.plenary.milestone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the shapes on the timeline mean. */
class Legend extends Div {

  Legend() {
    addClassName("planlegend");
    for (String kind : List.of("plan", "forecast", "actual", "over")) {
      Span shape = new Span();
      shape.addClassNames("shape", kind);
      Span item = new Span(shape, new Span(getTranslation("milestone.legend." + kind)));
      item.addClassName("item");
      add(item);
    }
  }
}
