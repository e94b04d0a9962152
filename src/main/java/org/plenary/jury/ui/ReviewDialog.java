package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import org.plenary.jury.Recommendation;
import org.plenary.programme.Criterion;
import org.plenary.ui.FactList;

/** Shows a scorecard whole before it is sent, and honestly what is still missing. */
class ReviewDialog extends Dialog {

  ReviewDialog(ScorecardDraft draft, Runnable send) {
    setHeaderTitle(getTranslation("jury.review.title"));
    setWidth("34rem");
    boolean isComplete = draft.withoutScore().isEmpty() && draft.withoutNote().isEmpty();
    Paragraph text =
        new Paragraph(getTranslation(isComplete ? "jury.review.text" : "jury.review.incomplete"));
    text.addClassName(isComplete ? "ink2" : "strong");
    add(text);
    add(isComplete ? scores(draft) : missing(draft));
    Button cancel = new Button(getTranslation("jury.review.back"), event -> close());
    getFooter().add(cancel);
    if (isComplete) {
      Button yes = new Button(getTranslation("jury.review.send"), event -> sendOnce(send));
      yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      yes.setDisableOnClick(true);
      getFooter().add(yes);
    }
  }

  private void sendOnce(Runnable send) {
    close();
    send.run();
  }

  private UnorderedList missing(ScorecardDraft draft) {
    UnorderedList list = new UnorderedList();
    draft
        .withoutScore()
        .forEach(
            criterion ->
                list.add(new ListItem(getTranslation("jury.review.no-score", criterion.name()))));
    draft
        .withoutNote()
        .forEach(
            criterion ->
                list.add(new ListItem(getTranslation("jury.review.no-note", criterion.name()))));
    return list;
  }

  private FactList scores(ScorecardDraft draft) {
    FactList list = new FactList();
    for (Criterion criterion : draft.edition().criteria()) {
      BigDecimal value = draft.value(criterion.key());
      list.fact(
          criterion.name(),
          value == null ? getTranslation("jury.review.open") : JuryWords.points(this, value));
    }
    list.fact(
        getTranslation("jury.review.total"),
        getTranslation(
            "jury.review.total-of",
            JuryWords.score(this, draft.total().points()),
            draft.total().outOf()));
    Recommendation word = draft.recommendation();
    list.fact(
        getTranslation("jury.scorecard.recommendation"),
        word == null ? getTranslation("jury.review.none") : JuryWords.recommendation(this, word));
    return list;
  }
}
