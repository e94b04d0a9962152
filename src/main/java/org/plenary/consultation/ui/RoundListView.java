package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundDuties;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineListItem;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;

/** Every round this reader is asked by, or, for the office, every round there is. */
@Route("rounds")
@Menu(title = "consultation.menu.rounds", order = NavGroup.GUIDELINE + 1, icon = "refresh-cw")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT", "DELEGATE"})
class RoundListView extends Page implements HasDynamicTitle {

  private final Person person;
  private final ReaderDates dates;
  private final Map<GuidelineId, String> titles;

  RoundListView(
      Rounds rounds,
      RoundDuties duties,
      Guidelines guidelines,
      CurrentPerson current,
      Dates dates) {
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    PageHeader header = new PageHeader(getPageTitle());
    if (person.isStaff()) {
      header.actions(
          new LinkButton(getTranslation("consultation.rounds.plan"), ConsultationRoutes.newRound())
              .icon("plus"));
    }
    List<Round> all = rounds.list(person);
    titles =
        all.stream().map(Round::guideline).distinct().count() > 1 ? titles(guidelines) : Map.of();
    add(header);
    if (all.isEmpty()) {
      add(
          new EmptyState(
              "refresh-cw",
              getTranslation("consultation.rounds.none"),
              getTranslation(
                  person.mayReadEverything()
                      ? "consultation.rounds.none-office"
                      : "consultation.rounds.none-asked")));
      return;
    }
    duties.findNext(person, all).ifPresent(step -> add(new OwnNextStep(step, this.dates)));
    section(all, RoundState.OPEN);
    section(all, RoundState.PLANNED);
    section(all, RoundState.CLOSED);
    section(all, RoundState.RELEASED);
    section(all, RoundState.CANCELLED);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultation.rounds.title");
  }

  private void section(List<Round> all, RoundState state) {
    List<Round> rounds = all.stream().filter(round -> round.state() == state).toList();
    if (rounds.isEmpty()) {
      return;
    }
    WorkList list = new WorkList().inColumns();
    rounds.forEach(
        round ->
            list.add(
                new RoundRow(round, titles.getOrDefault(round.guideline(), ""), person, dates)));
    add(
        new PageSection(
                getTranslation("consultation.rounds.section." + TextKey.of(state)), new Div(list))
            .count(rounds.size()));
  }

  /** Where rounds of several stand in the list, each says of which it is. */
  private Map<GuidelineId, String> titles(Guidelines guidelines) {
    return guidelines.list(person).stream()
        .map(GuidelineListItem::guideline)
        .collect(Collectors.toMap(Guideline::id, Guideline::title));
  }
}
