package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.DeadlineWording;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;
import org.plenary.verdict.Mention;
import org.plenary.verdict.MentionId;
import org.plenary.verdict.MentionPicks;
import org.plenary.verdict.MentionRoutes;
import org.plenary.verdict.SharedEntry;

/** Where a partner reads what is shared with them and chooses one of it. */
@Route("my-mentions/:mention")
@RolesAllowed("PARTNER")
class MyMentionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final MentionPicks picks;
  private final Editions editions;
  private final Person person;
  private final ReaderDates reader;
  private final Clock clock;

  MyMentionView(
      MentionPicks picks, Editions editions, CurrentPerson current, Dates dates, Clock clock) {
    this.picks = picks;
    this.editions = editions;
    this.clock = clock;
    person = current.get();
    reader = dates.in(person.locale(), person.zone());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new MentionId(event.getRouteParameters().get("mention").orElseThrow()));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("verdict.mentions.title");
  }

  private void show(MentionId id) {
    Mention mention = picks.get(person, id);
    Edition edition = editions.get(mention.edition());
    List<SharedEntry> entries = picks.listEntries(person, id);
    removeAll();
    add(
        new PageHeader(edition.slot(mention.slot()).label()).facts(edition.name()),
        step(mention, edition),
        new PageSection(getTranslation("verdict.choice.entries"), list(mention, edition, entries))
            .count(entries.size()));
    if (!mention.isSettled()) {
      PickForm form =
          new PickForm(
              entries,
              mention.pick(),
              (entry, ground) -> {
                picks.pick(person, id, entry, ground);
                Toast.show(getTranslation("verdict.choice.kept"));
                show(id);
              });
      add(new PageSection(getTranslation("verdict.choice.yours"), form));
    }
  }

  private Component step(Mention mention, Edition edition) {
    if (mention.isSettled()) {
      return new NextStep(
          "check",
          getTranslation("verdict.choice.over"),
          getTranslation("verdict.choice.over-text"));
    }
    if (mention.pick() != null) {
      return new NextStep(
          "check",
          getTranslation("verdict.choice.made"),
          getTranslation("verdict.choice.made-text"));
    }
    NextStep step =
        new NextStep(
            "award",
            getTranslation("verdict.choice.step"),
            getTranslation(
                "verdict.choice.step-text",
                reader.deadline(DeadlineWording.worded(mention.dueAt(), edition.zone()))));
    return clock.instant().isAfter(mention.dueAt()) ? step.urgent() : step;
  }

  private static WorkList list(Mention mention, Edition edition, List<SharedEntry> entries) {
    WorkList list = new WorkList();
    for (SharedEntry entry : entries) {
      list.add(
          new WorkRow(entry.title(), MentionRoutes.shared(mention.id(), entry.id()))
              .written()
              .note(entry.applicant())
              .fact(entry.city())
              .fact(edition.category(entry.category()).name()));
    }
    return list;
  }
}
