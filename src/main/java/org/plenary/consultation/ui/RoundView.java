package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.consultation.BodyStanding;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Extension;
import org.plenary.consultation.ExtensionWork;
import org.plenary.consultation.Nudges;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundMailing;
import org.plenary.consultation.RoundMails;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Standings;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.notification.ui.BulkMeters;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.shared.Deadline;
import org.plenary.ui.Badge;
import org.plenary.ui.Columns;
import org.plenary.ui.Dates;
import org.plenary.ui.FactList;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** How one round goes: who has answered, who is silent, what can be done. */
@Route("rounds/:round")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class RoundView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Rounds rounds;
  private final ExtensionWork extending;
  private final MailedJobs jobs;
  private final RoundMailing mailing;
  private final MailsAhead ahead;
  private final BulkMeters mails;
  private final Standings standings;
  private final Nudges nudges;
  private final Comments comments;
  private final RoundPart answers;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  RoundView(
      Rounds rounds,
      ExtensionWork extending,
      MailedJobs jobs,
      RoundMailing mailing,
      MailsAhead ahead,
      BulkMeters mails,
      Standings standings,
      Nudges nudges,
      Comments comments,
      RoundPart answers,
      Guidelines guidelines,
      Drafts drafts,
      CurrentPerson current,
      Dates dates) {
    this.rounds = rounds;
    this.extending = extending;
    this.jobs = jobs;
    this.mailing = mailing;
    this.ahead = ahead;
    this.mails = mails;
    this.standings = standings;
    this.nudges = nudges;
    this.comments = comments;
    this.answers = answers;
    this.guidelines = guidelines;
    this.drafts = drafts;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new RoundId(event.getRouteParameters().get("round").orElseThrow()));
  }

  private void show(RoundId id) {
    removeAll();
    Round round = rounds.get(person, id);
    title = round.name();
    List<BodyStanding> bodies = standings.list(person, id);
    add(
        header(round),
        new RoundNextStep(round, bodies, beside -> answers.step(person, round, beside), dates),
        mails.meter(() -> RoundMails.latest(rounds.get(person, id))));
    Columns columns = new Columns();
    if (round.audience().isOpenToAll() && round.state().hasOpened()) {
      columns.main(publicPage(round));
    }
    if (!bodies.isEmpty()) {
      columns.main(
          new PageSection(
                  getTranslation("consultation.round.bodies"), new StandingTable(bodies, dates))
              .count(bodies.size()),
          new PageSection(getTranslation("consultation.round.silence"), new SilenceMap(bodies)));
    }
    if (person.isStaff()) {
      columns.main(new SilentList(nudges, ahead, person, id, dates));
    }
    add(columns.side(new PageSection(getTranslation("consultation.round.about"), facts(round))));
  }

  private PageHeader header(Round round) {
    PageHeader header =
        new PageHeader(round.name())
            .crumb(getTranslation("consultation.rounds.title"), ConsultationRoutes.rounds())
            .here(round.name())
            .facts(new Badge(CommentTexts.status(this, round, dates)));
    List<Component> actions = new ArrayList<>();
    actions.add(
        new LinkButton(
                getTranslation("consultation.round.read"), ConsultationRoutes.read(round.id()))
            .icon("book-open")
            .quiet());
    actions.add(
        new LinkButton(
                getTranslation("consultation.round.register"),
                ConsultationRoutes.register() + "?round=" + round.id())
            .icon("table")
            .quiet());
    if (round.takesPositions() && round.state().hasOpened()) {
      actions.add(
          new LinkButton(
                  getTranslation("consultation.positions.title"),
                  ConsultationRoutes.positions(round.draft()))
              .icon("scale")
              .quiet());
    }
    if (round.state().isOver()) {
      actions.add(
          new LinkButton(
                  getTranslation("consultation.round.release"),
                  ConsultationRoutes.release(round.id()))
              .icon("check")
              .quiet());
    }
    if (person.isStaff()) {
      actions.addAll(
          new RoundActions(
                  rounds,
                  extending,
                  jobs,
                  mailing,
                  ahead,
                  person,
                  round,
                  dates,
                  () -> show(round.id()))
              .buttons());
    }
    return header.actions(actions.toArray(Component[]::new));
  }

  private Component facts(Round round) {
    FactList facts =
        new FactList()
            .fact(
                getTranslation("consultation.round.guideline"),
                guidelines.get(round.guideline()).title())
            .fact(
                getTranslation("consultation.round.draft"),
                getTranslation("consultation.reading.draft", drafts.get(round.draft()).number()))
            .fact(
                getTranslation("consultation.round.kind"),
                CommentTexts.roundKind(this, round.kind()))
            .fact(
                getTranslation(
                    round.openedAt() == null
                        ? "consultation.round.opens"
                        : "consultation.round.opened"),
                dates.deadline(opening(round)))
            .fact(
                getTranslation(
                    round.state().isOver()
                        ? "consultation.round.closed"
                        : "consultation.round.closes"),
                dates.deadline(round.closes()))
            .fact(
                getTranslation("consultation.round.comments"),
                String.valueOf(comments.countNumbered(person, round.id())))
            .fact(
                getTranslation("consultation.round.sight"),
                getTranslation("consultation.set-up.sight-value." + TextKey.of(round.sight())));
    for (Extension extension : rounds.listExtensions(person, round.id())) {
      facts.fact(
          getTranslation("consultation.round.was"),
          getTranslation(
              "consultation.round.extension",
              dates.shortDeadline(new Deadline(extension.before(), round.closes().zone(), "")),
              extension.reason()));
    }
    return facts;
  }

  private PageSection publicPage(Round round) {
    LinkButton open =
        new LinkButton(
                getTranslation("consultation.round.public-open"),
                ConsultationRoutes.open(round.id()))
            .icon("external-link");
    open.setRouterIgnore(true);
    return new PageSection(
        getTranslation("consultation.round.public"),
        new Paragraph(
            getTranslation(
                "consultation.round.public-" + (round.state().isOver() ? "over" : "text"))),
        open);
  }

  /** When it opens as was planned, or when it was opened ahead of that. */
  private static Deadline opening(Round round) {
    Instant opened = round.openedAt();
    return opened == null || !opened.isBefore(round.opens().at())
        ? round.opens()
        : new Deadline(opened, round.opens().zone(), "");
  }
}
