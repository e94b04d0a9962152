package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/**
 * Words of a paragraph that are shown in brackets, and what follows them, such as who stands where
 * on them.
 *
 * @param start where they begin in the paragraph's words
 * @param behind made anew each time the paragraph is drawn
 */
public record ReaderPhrase(int start, int length, Supplier<Component> behind) {

  int end() {
    return start + length;
  }
}
