package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.jury.ScorecardTotal;
import org.plenary.programme.Criterion;
import org.plenary.ui.ReaderDates;

/** The scorecard: one criterion open at a time, the running total, and the way to send it. */
class ScorecardPanel extends Aside {

  private final ScorecardDraft draft;
  private final ReaderDates reader;
  private final Consumer<String> scrollTo;
  private final Map<String, CriterionCard> cards = new LinkedHashMap<>();
  private final Span total = new Span();
  private final Span outOf = new Span();
  private final Div scroll = new Div();
  private final ScorecardFoot foot;

  ScorecardPanel(
      ScorecardDraft draft, ReaderDates reader, QueuePlace place, Consumer<String> scrollTo) {
    this.draft = draft;
    this.reader = reader;
    this.scrollTo = scrollTo;
    addClassName("side");
    getElement().setAttribute("aria-label", getTranslation("jury.scorecard.title"));
    scroll.addClassName("cardscroll");
    scroll.getElement().setAttribute("tabindex", "0");
    scroll.getElement().setAttribute("role", "group");
    scroll.getElement().setAttribute("aria-label", getTranslation("jury.scorecard.criteria"));
    Div card = new Div(head());
    card.addClassName("card");
    scroll.add(card);
    draft.edition().criteria().forEach(criterion -> card.add(cardOf(criterion)));
    card.add(new RecommendationField(draft));
    foot = new ScorecardFoot(draft, reader, place);
    add(scroll, foot);
    draft.onChange(this::showTotal);
    showTotal(draft.total());
    if (!draft.isFrozen()) {
      draft.withoutScore().stream().findFirst().ifPresent(this::openQuietly);
    }
  }

  void onSend(Runnable send) {
    foot.onSend(send);
  }

  void onGiveBack(Runnable giveBack, Runnable conflict) {
    if (!draft.isFrozen()) {
      scroll.add(new WaysOut(giveBack, conflict));
    }
  }

  private Component head() {
    Span points = new Span(total, outOf);
    points.addClassName("total");
    total.addClassNames("strong", "num");
    Div head = new Div(new H2(getTranslation("jury.scorecard.title")), points);
    head.addClassName("cardhead");
    return head;
  }

  private CriterionCard cardOf(Criterion criterion) {
    CriterionCard card = new CriterionCard(criterion, draft, this::open, this::openNext);
    cards.put(criterion.key(), card);
    return card;
  }

  /** Opens a criterion, closes the others, and brings its answer into view. */
  private void open(Criterion criterion) {
    openQuietly(criterion);
    scrollTo.accept(criterion.key());
    cards.get(criterion.key()).focusScale();
  }

  private void openQuietly(Criterion criterion) {
    cards.forEach((key, card) -> card.setOpen(key.equals(criterion.key())));
  }

  private void openNext(Criterion after) {
    List<Criterion> criteria = draft.edition().criteria();
    int next = criteria.indexOf(after) + 1;
    if (next < criteria.size()) {
      open(criteria.get(next));
    } else {
      cards.get(after.key()).setOpen(false);
      foot.focusSend();
    }
  }

  private void showTotal(ScorecardTotal now) {
    total.setText(JuryWords.score(this, now.points()));
    outOf.setText(
        now.isComplete()
            ? getTranslation("jury.scorecard.out-of-all")
            : now.outOf() == 0 ? "" : getTranslation("jury.scorecard.out-of", now.outOf()));
    total.setVisible(now.outOf() > 0);
  }
}
