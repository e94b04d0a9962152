package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Div;
import org.plenary.programme.Edition;

/** One section of the set-up: fields that show a part of an edition and can be read back. */
abstract class SetUpSection extends Div {

  SetUpSection() {
    addClassName("setup");
  }

  /** The edition with this section's part as it is typed now. */
  Edition applyTo(Edition edition) {
    return edition;
  }

  /** Brings hints and sums up to date after a change. */
  void refresh(Edition edition) {}
}
