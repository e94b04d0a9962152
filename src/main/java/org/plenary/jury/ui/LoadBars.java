package org.plenary.jury.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.plenary.jury.AssignmentPlan;
import org.plenary.jury.JurorId;
import org.plenary.ui.FactList;
import org.plenary.ui.MeterBar;

/** How many entries each juror would have, one line a juror, the longest bar the largest load. */
class LoadBars extends Div {

  LoadBars(AssignmentPlan plan, Map<JurorId, String> names) {
    addClassName("loads");
    FactList list = new FactList();
    int largest = Math.max(1, plan.largestLoad());
    plan.loads()
        .forEach(
            (juror, load) -> {
              Span number = new Span(String.valueOf(load));
              number.addClassName("num");
              Div line = new Div(new MeterBar(load, largest), number);
              line.addClassName("load");
              list.fact(names.getOrDefault(juror, ""), line);
            });
    add(list);
  }
}
