package org.plenary.adoption.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.plenary.adoption.Amendment;
import org.plenary.adoption.Clearance;
import org.plenary.ui.PageSection;
import org.plenary.ui.Written;

/** What the body decided to change, and what was wrong with the text that was given back. */
class DecidedChanges extends Div {

  DecidedChanges(Clearance decided, Optional<Amendment> latest) {
    add(section("decided", decided.words()));
    latest
        .map(Amendment::words)
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> add(section("why", words)));
  }

  private PageSection section(String name, String words) {
    return new PageSection(
        getTranslation("adoption.amendment." + name), new Div(new Written(words)));
  }
}
