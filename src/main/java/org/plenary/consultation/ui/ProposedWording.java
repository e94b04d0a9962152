package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.Rewording;
import org.plenary.guideline.ui.RedlineText;

/** What a comment would have a paragraph say, as a redline of what it says. */
class ProposedWording extends Div {

  private final Span name = new Span();

  ProposedWording() {
    addClassName("proposed");
    name.addClassName("small");
    name.setText(getTranslation("consultation.card.proposed"));
  }

  ProposedWording(@Nullable Paragraph present, String proposed, Locale language) {
    this();
    show(present, proposed, language);
  }

  final void show(@Nullable Paragraph present, String proposed, Locale language) {
    removeAll();
    boolean isProposed =
        !proposed.isBlank()
            && (present == null || !proposed.strip().equals(present.words().strip()));
    setVisible(isProposed);
    if (isProposed) {
      add(name, new RedlineText(Rewording.of(present, proposed, language)));
    }
  }
}
