package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.plenary.guideline.TableWords;

/**
 * Words of a paragraph that are shown in brackets, and what follows them, such as who stands where
 * on them.
 *
 * @param start where they begin in the paragraph's words
 * @param behind made anew each time the paragraph is drawn
 */
public record ReaderPhrase(int start, int length, Supplier<Component> behind) {

  /** The same where the words are those of a table, counted through its cells. */
  ReaderPhrase in(TableWords table) {
    int from = table.throughCells(start);
    return new ReaderPhrase(from, table.throughCells(end()) - from, behind);
  }

  int end() {
    return start + length;
  }
}
