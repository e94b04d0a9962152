package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormEdit;

/** One thing that a dialog asks about a question or a section. */
interface QuestionPart {

  List<Component> fields();

  /** The first field that cannot be taken, with the reason said at it; null if all can. */
  @Nullable Focusable<?> findWrong();

  /**
   * @param key what the edit calls the question or section
   */
  void writeTo(FormEdit edit, String key);

  /** Whether all of it can be taken; else the cursor is where it cannot. */
  static boolean areSound(List<? extends QuestionPart> parts) {
    @Nullable Focusable<?> first = null;
    for (QuestionPart part : parts) {
      Focusable<?> wrong = part.findWrong();
      first = first == null ? wrong : first;
    }
    if (first != null) {
      first.focus();
    }
    return first == null;
  }
}
