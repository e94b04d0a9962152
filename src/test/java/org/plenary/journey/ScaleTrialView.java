package org.plenary.journey;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.plenary.ui.ScoreScale;

/** A scale and what the server made of it, for trying the keys in a browser. */
@Route(value = "scale-trial", autoLayout = false)
@PageTitle("Scale")
@AnonymousAllowed
class ScaleTrialView extends Main {

  ScaleTrialView() {
    Paragraph chosen = new Paragraph();
    chosen.setId("chosen");
    ScoreScale scale = new ScoreScale("Value generated", 0, 10).ends("not shown", "outstanding");
    scale.addValueChangeListener(event -> chosen.setText("Score " + event.getValue()));
    add(new H1("Scale"), scale, chosen);
  }
}
