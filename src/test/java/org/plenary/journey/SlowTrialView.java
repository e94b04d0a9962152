package org.plenary.journey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plenary.ui.Page;

/** A step that takes its time and draws the screen anew, for trying where the keyboard goes on. */
@Route("slow-trial")
@PageTitle("Slow")
@PermitAll
class SlowTrialView extends Page {

  private int steps;

  SlowTrialView() {
    draw();
  }

  private void draw() {
    removeAll();
    add(new Button("Before"), new Button("Step", event -> step()), new Button("Done " + steps));
  }

  private void step() {
    try {
      Thread.sleep(2500);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    steps++;
    draw();
  }
}
