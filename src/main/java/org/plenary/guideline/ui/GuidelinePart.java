package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;

/**
 * What another module has to say on the page of a guideline. Each shows only what this reader may
 * see of it, and costs the same number of statements however much there is.
 */
public interface GuidelinePart {

  /** The one thing it wants of this reader next. */
  default Optional<Component> findStep(Person reader, GuidelineId guideline) {
    return Optional.empty();
  }

  /** A short list with links. */
  default Optional<Component> findSection(Person reader, GuidelineId guideline) {
    return Optional.empty();
  }

  /** Whether the guideline has come to its end, so that nobody is asked to write on. */
  default boolean isOver(Person reader, GuidelineId guideline) {
    return false;
  }
}
