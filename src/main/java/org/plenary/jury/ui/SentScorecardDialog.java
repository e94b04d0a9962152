package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.plenary.jury.Recommendation;
import org.plenary.jury.Score;
import org.plenary.jury.Scorecard;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;
import org.plenary.ui.FactList;

/** A sent scorecard as the office reads it. */
class SentScorecardDialog extends Dialog {

  SentScorecardDialog(Edition edition, Scorecard scorecard) {
    setHeaderTitle(getTranslation("jury.scorecard.title"));
    setWidth("34rem");
    FactList facts = new FactList();
    for (Criterion criterion : edition.criteria()) {
      Score score = scorecard.scores().get(criterion.key());
      if (score != null && score.value() != null) {
        facts.fact(
            criterion.name(),
            score.note().isBlank()
                ? JuryWords.points(this, score.value())
                : getTranslation(
                    "jury.sent.score-with-note",
                    JuryWords.points(this, score.value()),
                    score.note()));
      }
    }
    Recommendation word = scorecard.assignment().recommendation();
    if (word != null) {
      facts.fact(
          getTranslation("jury.scorecard.recommendation"), JuryWords.recommendation(this, word));
    }
    add(facts);
    getFooter().add(new Button(getTranslation("jury.sent.close"), event -> close()));
  }
}
