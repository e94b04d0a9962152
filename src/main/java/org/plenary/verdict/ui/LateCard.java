package org.plenary.verdict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plenary.jury.ExactScore;
import org.plenary.jury.JuryRoutes;
import org.plenary.jury.ui.JuryWords;
import org.plenary.programme.Edition;
import org.plenary.ui.AskDialog;
import org.plenary.ui.LinkButton;
import org.plenary.ui.ReaderDates;
import org.plenary.verdict.LateJudging;
import org.plenary.verdict.LateOutcome;

/** One entry judged beside the list: its score, the line it is held against, what became of it. */
class LateCard extends Article {

  private final LateJudging late;

  LateCard(LateJudging late, Edition edition, ReaderDates dates) {
    this.late = late;
    addClassName("tie");
    Anchor title = new Anchor("/entries/" + late.entry().id(), late.entry().title());
    title.getElement().setAttribute("dir", "auto");
    Paragraph facts =
        new Paragraph(
            getTranslation(
                "verdict.late-entry.facts",
                edition.category(late.entry().category()).name(),
                late.scorecards(),
                late.given(),
                score(late.score()),
                score(late.line())));
    facts.addClassName("ink2");
    add(new H3(title), facts, new Paragraph(standing(dates)));
    LateJudging.Decision decision = late.decision();
    if (decision != null && !decision.reason().isBlank()) {
      Paragraph reason = new Paragraph(decision.reason());
      reason.addClassName("words");
      reason.getElement().setAttribute("dir", "auto");
      add(reason);
    }
  }

  private String standing(ReaderDates dates) {
    LateJudging.Decision decision = late.decision();
    if (decision != null) {
      return getTranslation(
          "verdict.late-entry.decided." + decision.outcome().key(), dates.moment(decision.at()));
    }
    if (!late.isGivenOut()) {
      return getTranslation("verdict.late-entry.standing.not-given");
    }
    if (!late.isQuorate()) {
      return getTranslation(
          "verdict.late-entry.standing.waiting", late.minimum() - late.scorecards());
    }
    return getTranslation(
        late.reachesLine()
            ? "verdict.late-entry.standing.reaches"
            : "verdict.late-entry.standing.below");
  }

  /** With the ways on. The one filled button of the screen belongs to the whole list. */
  void deciding(BiConsumer<LateOutcome, String> decide) {
    Div acts = new Div();
    acts.addClassName("acts");
    if (late.isQuorate()) {
      acts.add(button(LateOutcome.ADDED, decide), button(LateOutcome.LEFT_OUT, decide));
    } else {
      if (!late.isGivenOut()) {
        acts.add(
            new LinkButton(getTranslation("verdict.late-entry.give-out"), JuryRoutes.assignment())
                .icon("users"));
      }
      acts.add(button(LateOutcome.NOT_JUDGED, decide));
    }
    add(acts);
  }

  private Button button(LateOutcome outcome, BiConsumer<LateOutcome, String> decide) {
    return new Button(
        getTranslation("verdict.late-entry.do." + outcome.key()), event -> ask(outcome, decide));
  }

  /** What is refused is said in the dialog, and what was typed stays. */
  private void ask(LateOutcome outcome, BiConsumer<LateOutcome, String> decide) {
    TextArea reason = new TextArea(getTranslation("jury.reason.label"));
    reason.setHelperText(getTranslation("verdict.late-entry.reason-help"));
    reason.setMaxLength(2000);
    reason.setWidthFull();
    reason.setMinHeight("6rem");
    new AskDialog(
            getTranslation("verdict.late-entry.do." + outcome.key()),
            getTranslation("verdict.late-entry.asks." + outcome.key(), late.entry().title()),
            getTranslation("verdict.late-entry.do." + outcome.key()),
            () -> decide.accept(outcome, reason.getValue().strip()))
        .with(reason)
        .open();
  }

  private String score(@Nullable ExactScore score) {
    return score == null ? getTranslation("verdict.late-entry.none") : JuryWords.exact(this, score);
  }
}
