package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentPlan;
import org.plenary.jury.Assignments;
import org.plenary.jury.EntryPool;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.JurorEntries;
import org.plenary.jury.JurorEntry;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.JuryRoutes;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.FactList;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** Who judges what: the proposal with its loads and gaps, and, given out, who has which entry. */
@Route("assignment")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class AssignmentView extends StaffPage implements BeforeEnterObserver {

  private final Assignments assignments;
  private final JudgingOrder order;
  private final JurorEntries own;
  private final JuryProgress progress;
  private final MailsAhead ahead;
  private final Entries entries;
  private final EntryPool pool;
  private final JobScreens jobs;
  private boolean isAboutFew;

  AssignmentView(
      Assignments assignments,
      JudgingOrder order,
      JurorEntries own,
      JuryProgress progress,
      MailsAhead ahead,
      Entries entries,
      EntryPool pool,
      JobScreens jobs,
      CurrentPerson current,
      CurrentEdition editions,
      Dates dates) {
    super(current, editions, dates);
    this.assignments = assignments;
    this.order = order;
    this.own = own;
    this.progress = progress;
    this.ahead = ahead;
    this.entries = entries;
    this.pool = pool;
    this.jobs = jobs;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    isAboutFew = event.getLocation().getQueryParameters().getParameters().containsKey("few");
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("jury.assignment.title");
  }

  @Override
  protected void show(Edition edition) {
    AssignmentPlan plan = assignments.propose(edition.id());
    List<JurorListItem> jurors = progress.list(person, edition.id());
    Map<JurorId, String> names =
        jurors.stream().collect(Collectors.toMap(row -> row.juror().id(), JurorListItem::name));
    List<Assignment> given = assignments.list(person, edition.id());
    add(
        header(edition)
            .crumb(getTranslation("jury.jury.title"), JuryRoutes.jury())
            .here(getPageTitle()));
    if (!plan.assignments().isEmpty()) {
      add(
          order
              .findObstacle(edition.id(), JudgingStep.GIVE_OUT)
              .map(obstacle -> ahead("jury.assignment.ahead", obstacle))
              .orElseGet(() -> proposal(plan, !given.isEmpty())));
    }
    if (isAboutFew) {
      addGiven(edition, given, names);
    }
    addShortfalls(plan);
    addNotReady(plan, names);
    add(new CountryGaps(assignments.gaps(edition.id()), names));
    addOwnEntries(edition, plan, names);
    if (!plan.loads().isEmpty()) {
      add(new PageSection(getTranslation("jury.assignment.loads"), new LoadBars(plan, names)));
    }
    if (!isAboutFew) {
      addGiven(edition, given, names);
    }
    if (plan.loads().isEmpty() && given.isEmpty()) {
      add(
          new EmptyState(
              "split",
              getTranslation("jury.assignment.empty"),
              getTranslation("jury.assignment.empty-text")));
    }
  }

  private NextStep proposal(AssignmentPlan plan, boolean isMore) {
    String text =
        getTranslation(
            isMore ? "jury.assignment.more-text" : "jury.assignment.proposal-text",
            plan.assignments().size(),
            plan.loads().size(),
            plan.smallestLoad(),
            plan.largestLoad());
    if (!person.isStaff()) {
      return new NextStep("split", getTranslation("jury.assignment.proposal"), text);
    }
    Button approve = new Button(getTranslation("jury.assignment.approve"), event -> preview(plan));
    approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    NextStep step =
        new NextStep("split", getTranslation("jury.assignment.proposal"), text, approve);
    return plan.isComplete() && plan.notReady().isEmpty() ? step : step.urgent();
  }

  private void preview(AssignmentPlan plan) {
    ahead.show(
        () -> assignments.approve(person, plan),
        () -> approve(plan),
        refused -> Toast.refuse(getTranslation(refused.messageKey(), refused.arguments())));
  }

  /** Every juror is told of their entries, so it goes on in the background. */
  private void approve(AssignmentPlan plan) {
    long jurors =
        plan.assignments().stream().map(AssignmentPlan.PlannedAssignment::juror).distinct().count();
    jobs.show(
        new JobPlan(
            "jury.job.assignment",
            List.of(plan.assignments().size()),
            progress -> {
              progress.outOfMails((int) jurors);
              assignments.approve(person, plan);
              progress.say("jury.assignment.approved", plan.assignments().size());
            }),
        this::refresh);
  }

  private void addShortfalls(AssignmentPlan plan) {
    if (plan.shortfalls().isEmpty()) {
      return;
    }
    Map<EntryId, String> titles =
        entries.titles(plan.shortfalls().stream().map(AssignmentPlan.Shortfall::entry).toList());
    FactList list = new FactList();
    for (AssignmentPlan.Shortfall shortfall : plan.shortfalls()) {
      list.fact(
          titles.getOrDefault(shortfall.entry(), ""),
          getTranslation(
              "jury.assignment.shortfall",
              shortfall.missing(),
              shortfall.conflicted(),
              shortfall.ownCountry(),
              shortfall.alreadyJudging(),
              plan.loads().size(),
              shortfall.notAsked()));
    }
    add(
        new PageSection(getTranslation("jury.assignment.shortfalls"), list)
            .count(plan.shortfalls().size()));
  }

  private void addNotReady(AssignmentPlan plan, Map<JurorId, String> names) {
    if (!plan.notReady().isEmpty()) {
      String who =
          plan.notReady().stream()
              .map(id -> names.getOrDefault(id, ""))
              .collect(Collectors.joining(getTranslation("jury.list-separator")));
      Paragraph text =
          new Paragraph(getTranslation("jury.assignment.not-ready", plan.notReady().size(), who));
      text.addClassName("ink2");
      add(text);
    }
  }

  private void addOwnEntries(Edition edition, AssignmentPlan plan, Map<JurorId, String> names) {
    List<JurorEntry> near =
        own.list(person, edition.id(), plan.assignments()).stream()
            .filter(entry -> entry.sameCategory() > 0)
            .toList();
    if (!near.isEmpty()) {
      OwnEntryList list =
          new OwnEntryList(
              edition,
              near,
              entry ->
                  getTranslation(
                      "jury.own-entry.who",
                      names.getOrDefault(entry.juror(), ""),
                      entry.entry().title()));
      add(new PageSection(getTranslation("jury.assignment.own-entries"), list).count(near.size()));
    }
  }

  private void addGiven(Edition edition, List<Assignment> given, Map<JurorId, String> names) {
    if (!given.isEmpty()) {
      Set<EntryId> judged =
          pool.listJudged(edition.id()).stream().map(Entry::id).collect(Collectors.toSet());
      Set<EntryId> ids = given.stream().map(Assignment::entry).collect(Collectors.toSet());
      ids.addAll(judged);
      GivenGrid grid = new GivenGrid(given, judged, entries.titles(ids), names);
      add(
          new GivenSection(
                  getTranslation("jury.assignment.given"), grid, edition.rules().minimumScores())
              .onlyFew(isAboutFew)
              .count(grid.countBelow(Integer.MAX_VALUE)));
    }
  }
}
