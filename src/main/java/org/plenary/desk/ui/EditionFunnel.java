package org.plenary.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.EntryReach;
import org.plenary.entry.EntryState;
import org.plenary.jury.JuryFigures;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.ui.Funnel;
import org.plenary.ui.Funnel.Kind;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** How many entries went how far; what lies ahead is drawn as planned. */
class EditionFunnel extends Composite<Div> {

  private static final Set<EntryState> OPEN =
      EnumSet.of(EntryState.SENT, EntryState.IN_SCREENING, EntryState.CORRECTION_ASKED);
  private static final Set<EntryState> NOT_ELIGIBLE =
      EnumSet.of(EntryState.DRAFT, EntryState.NOT_ELIGIBLE, EntryState.WITHDRAWN);

  private final Edition edition;
  private final Map<EntryState, Integer> counts;
  private final JuryFigures jury;
  private final ReaderDates dates;

  EditionFunnel(
      Edition edition,
      int sent,
      EntryReach reach,
      Map<EntryState, Integer> counts,
      int finalists,
      JuryFigures jury,
      ReaderDates dates) {
    this.edition = edition;
    this.counts = counts;
    this.jury = jury;
    this.dates = dates;
    Funnel funnel = new Funnel(Math.max(sent, edition.rules().finalists()));
    funnel.step(Kind.COUNTED, sent, text("sent"), places(sent, reach));
    eligible(funnel);
    complete(funnel);
    planned(
        funnel, "finalists", finalists, edition.rules().finalists(), EditionDate.FINALISTS_TOLD);
    planned(
        funnel,
        "awards",
        count(EntryState.AWARDED),
        edition.plannedAwards(),
        EditionDate.EMBARGO_LIFTS);
    getContent().add(new PageSection(text("funnel"), funnel));
  }

  /** Before anything has come, what is being written says more. */
  private String places(int sent, EntryReach reach) {
    return sent == 0
        ? text("drafts", count(EntryState.DRAFT))
        : text("reach", reach.countries(), reach.cities());
  }

  private void eligible(Funnel funnel) {
    Set<EntryState> eligible = EnumSet.allOf(EntryState.class);
    eligible.removeAll(OPEN);
    eligible.removeAll(NOT_ELIGIBLE);
    int open = sum(OPEN);
    funnel.step(
        open > 0 ? Kind.RUNNING : Kind.COUNTED,
        sum(eligible),
        text("eligible"),
        text("not-eligible", count(EntryState.NOT_ELIGIBLE), open));
  }

  private void complete(Funnel funnel) {
    if (jury.entries() > 0) {
      int waiting = jury.entries() - jury.complete();
      funnel.step(
          waiting > 0 ? Kind.RUNNING : Kind.COUNTED,
          jury.complete(),
          text("complete"),
          text("complete-waiting", waiting));
    }
  }

  private void planned(Funnel funnel, String word, int counted, int plan, EditionDate date) {
    String day = dates.longDay(edition.date(date).at().atZone(edition.zone()).toLocalDate());
    if (counted > 0) {
      funnel.step(Kind.COUNTED, counted, text(word), "");
    } else {
      funnel.step(Kind.PLANNED, plan, text(word), text("planned", day));
    }
  }

  private int count(EntryState state) {
    return counts.getOrDefault(state, 0);
  }

  private int sum(Set<EntryState> states) {
    return states.stream().mapToInt(this::count).sum();
  }

  private String text(String key, Object... arguments) {
    return getTranslation("desk.overview." + key, arguments);
  }
}
