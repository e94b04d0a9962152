package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundDuties;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.ui.GuidelinePart;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.springframework.core.annotation.Order;

/** The rounds of one guideline on its page, and what they want of whoever looks. */
@org.springframework.stereotype.Component
@Order(10)
class GuidelineRounds implements GuidelinePart {

  private static final int MOST_SHOWN = 6;

  private final Rounds rounds;
  private final RoundDuties duties;
  private final Dates dates;

  GuidelineRounds(Rounds rounds, RoundDuties duties, Dates dates) {
    this.rounds = rounds;
    this.duties = duties;
    this.dates = dates;
  }

  /** Comments that wait for an answer come before a round that still runs. */
  @Override
  public Optional<Component> findStep(Person reader, GuidelineId guideline) {
    List<Round> all = rounds.list(reader, guideline);
    if (!reader.isStaff()) {
      return duties.findNext(reader, all).map(step -> new OwnNextStep(step, dates(reader)));
    }
    return in(all, RoundState.CLOSED)
        .map(round -> step("answer", round, ConsultationRoutes.triage(round.id()), reader))
        .or(
            () ->
                in(all, RoundState.OPEN)
                    .map(
                        round ->
                            step("follow", round, ConsultationRoutes.round(round.id()), reader)));
  }

  private static Optional<Round> in(List<Round> all, RoundState state) {
    return all.stream().filter(round -> round.state() == state).findFirst();
  }

  private Component step(String name, Round round, String href, Person reader) {
    UI ui = UI.getCurrent();
    String key = "consultation.guideline." + name;
    return new NextStep(
        name.equals("answer") ? "list-checks" : "refresh-cw",
        ui.getTranslation(key, round.name()),
        ui.getTranslation(key + "-text", dates(reader).deadline(round.closes())),
        new LinkButton(ui.getTranslation(key + "-button"), href).primary());
  }

  @Override
  public Optional<Component> findSection(Person reader, GuidelineId guideline) {
    List<Round> latestFirst = new ArrayList<>(rounds.list(reader, guideline));
    if (latestFirst.isEmpty()) {
      return Optional.empty();
    }
    Collections.reverse(latestFirst);
    WorkList list = new WorkList().inColumns();
    latestFirst.stream()
        .limit(MOST_SHOWN)
        .forEach(round -> list.add(new RoundRow(round, "", reader, dates(reader))));
    UI ui = UI.getCurrent();
    return Optional.of(
        new PageSection(ui.getTranslation("consultation.rounds.title"), list)
            .count(latestFirst.size())
            .beside(
                new LinkButton(
                        ui.getTranslation("consultation.guideline.all"),
                        ConsultationRoutes.rounds())
                    .quiet()));
  }

  private ReaderDates dates(Person reader) {
    return dates.in(reader.locale(), reader.zone());
  }
}
