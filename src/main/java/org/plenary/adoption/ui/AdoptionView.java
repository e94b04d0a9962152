package org.plenary.adoption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.adoption.AdoptionFiles;
import org.plenary.adoption.AdoptionRoutes;
import org.plenary.adoption.AdoptionWork;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Clearance;
import org.plenary.adoption.InSpite;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobScreens;
import org.plenary.job.ui.JobStrip;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.ui.Badge;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.FactList;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Written;

/** The last steps of one guideline: clear its text, record the decision, make the file. */
@Route("adoption/:guideline")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class AdoptionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Adoptions adoptions;
  private final AdoptionWork work;
  private final AdoptionFiles files;
  private final AmendmentScreens amendments;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final People people;
  private final Person person;
  private final ReaderDates dates;
  private final MailedJobs mailed;
  private final JobStrip strip;

  AdoptionView(
      Adoptions adoptions,
      AdoptionWork work,
      AdoptionFiles files,
      AmendmentScreens amendments,
      Guidelines guidelines,
      Drafts drafts,
      People people,
      JobScreens jobs,
      MailedJobs mailed,
      CurrentPerson current,
      Dates dates) {
    this.adoptions = adoptions;
    this.work = work;
    this.files = files;
    this.amendments = amendments;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.people = people;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    this.mailed = mailed;
    strip = jobs.strip();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("adoption.page.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new GuidelineId(event.getRouteParameters().get("guideline").orElseThrow()));
  }

  private void show(GuidelineId id) {
    removeAll();
    String title = guidelines.get(person, id).title();
    List<Clearance> all = adoptions.list(person, id);
    add(new PageHeader(title).written().crumb(getPageTitle(), AdoptionRoutes.list()).here(title));
    if (person.isStaff()) {
      add(step(id, title, all), strip);
    }
    if (all.isEmpty()) {
      add(
          new EmptyState(
              "file-check",
              getTranslation("adoption.page.none"),
              getTranslation("adoption.page.none-hint")));
    }
    if (all.stream().anyMatch(Clearance::isAdopted)) {
      LinkButton open =
          new LinkButton(getTranslation("adoption.page.public"), AdoptionRoutes.adopted(id))
              .icon("globe")
              .quiet();
      open.setRouterIgnore(true);
      add(open);
    }
    all.forEach(one -> add(record(one)));
  }

  private Component step(GuidelineId id, String title, List<Clearance> all) {
    if (!all.isEmpty() && all.get(0).isBeingAmended()) {
      return new AmendmentStep(amendments, person, all.get(0), () -> show(id));
    }
    return new AdoptionStep(
        adoptions,
        work,
        mailed,
        person,
        id,
        title,
        () -> strip.watch(files.start(person, id)),
        () -> show(id));
  }

  private PageSection record(Clearance one) {
    FactList facts =
        new FactList()
            .fact(
                getTranslation("adoption.page.cleared-by"),
                people.get(one.clearedBy()).name() + " · " + dates.moment(one.clearedAt()))
            .fact(getTranslation("adoption.page.ground"), new Written(one.ground()));
    InSpite inSpite = one.inSpite();
    if (inSpite != null) {
      facts
          .fact(getTranslation("adoption.page.in-spite"), new Written(inSpite.ground()))
          .fact(getTranslation("adoption.page.answers-for"), new Written(inSpite.answersFor()))
          .fact(
              getTranslation("adoption.page.held"),
              getTranslation(
                  "adoption.page.held-by",
                  inSpite.rounds(),
                  inSpite.unexplained(),
                  inSpite.waiting()));
    }
    if (one.decidedOn() != null) {
      facts
          .fact(getTranslation("adoption.page.body"), new Written(one.body()))
          .fact(getTranslation("adoption.page.decided-on"), dates.fullDay(one.decidedOn()));
    }
    if (!one.words().isEmpty()) {
      facts.fact(getTranslation("adoption.page.words"), new Written(one.words()));
    }
    if (one.needsAmendment()) {
      AmendmentFacts.add(facts, this, amendments, people, dates, person, one);
    }
    return new PageSection(
            getTranslation("adoption.page.draft-number", drafts.get(one.draft()).number()), facts)
        .beside(new Badge(AdoptionWords.status(this, one)));
  }
}
