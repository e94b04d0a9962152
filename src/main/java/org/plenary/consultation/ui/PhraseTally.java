package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.Stance;
import org.plenary.consultation.TextKey;

/** How many bodies stand where on a phrase, behind its bracket: "+2 \u22121"; leads to the list. */
class PhraseTally extends NativeButton {

  PhraseTally(Phrase phrase, Runnable open) {
    addClassName("tally");
    for (Stance stance : Stance.values()) {
      int count = phrase.with(stance).size();
      if (count > 0) {
        Span part =
            new Span(getTranslation("consultation.position.tally." + TextKey.of(stance), count));
        part.addClassName("stance-" + TextKey.of(stance));
        add(part);
      }
    }
    String name =
        getTranslation(
            "consultation.position.tally",
            phrase.words(),
            phrase.with(Stance.SUPPORTS).size(),
            phrase.with(Stance.OPPOSES).size(),
            phrase.with(Stance.RESERVES).size());
    getElement().setAttribute("aria-label", name);
    getElement().setAttribute("title", name);
    addClickListener(event -> open.run());
  }
}
