package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Phrase;
import org.plenary.guideline.ParagraphId;

/** Who stands where on words of the chosen paragraph, and the way to say so too. */
class PhraseList extends Div {

  private final Composer composer;
  private Map<ParagraphId, List<Phrase>> phrases = Map.of();

  PhraseList(Composer composer) {
    this.composer = composer;
  }

  void know(Map<ParagraphId, List<Phrase>> found) {
    phrases = found;
  }

  /** Whether there is anything to show. */
  boolean show(@Nullable ParagraphId paragraph) {
    removeAll();
    List<Phrase> here = paragraph == null ? List.of() : phrases.getOrDefault(paragraph, List.of());
    here.forEach(phrase -> add(card(phrase)));
    return !here.isEmpty();
  }

  private PhraseCard card(Phrase phrase) {
    PhraseCard card = new PhraseCard(phrase);
    ParagraphId paragraph = phrase.paragraph();
    if (composer.mayTakePosition() && paragraph != null && phrase.stands()) {
      Anchor words = Anchor.words(paragraph, phrase.words(), phrase.start());
      card.action(
          new Button(
              getTranslation("consultation.position.take"), event -> composer.position(words)));
    }
    return card;
  }
}
