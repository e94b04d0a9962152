package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.consultation.BodyAnswer;
import org.plenary.consultation.BodyDesk;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentFiles;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.SubmissionRefused;
import org.plenary.consultation.TextKey;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Confirm;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** Where a body gathers what its people wrote, verifies it, and submits once. */
@Route("rounds/:round/bodies/:body")
@RolesAllowed({"DELEGATE", "STAFF", "EXPERT"})
class DeskView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Rounds rounds;
  private final BodyDesk desk;
  private final BodySubmissions submissions;
  private final Comments comments;
  private final CommentFiles files;
  private final Bodies bodies;
  private final DeskEditing editing;
  private final TableDialogs tables;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  DeskView(
      Rounds rounds,
      BodyDesk desk,
      BodySubmissions submissions,
      Comments comments,
      CommentFiles files,
      Bodies bodies,
      DeskEditing editing,
      TableDialogs tables,
      Guidelines guidelines,
      Drafts drafts,
      CurrentPerson current,
      Dates dates) {
    this.rounds = rounds;
    this.desk = desk;
    this.submissions = submissions;
    this.comments = comments;
    this.files = files;
    this.bodies = bodies;
    this.editing = editing;
    this.tables = tables;
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
    RoundId round = new RoundId(event.getRouteParameters().get("round").orElseThrow());
    BodyId body = new BodyId(event.getRouteParameters().get("body").orElseThrow());
    show(round, body);
  }

  private void show(RoundId id, BodyId bodyId) {
    List<Comment> all = desk.list(person, id, bodyId);
    Round round = rounds.get(person, id);
    Body body = bodies.get(person, bodyId);
    boolean isSpeaker = bodies.maySubmit(person, bodyId);
    List<BodyAnswer> answers = submissions.list(person, id, bodyId);
    title = getTranslation("consultation.desk.title", body.name());
    removeAll();
    add(header(round, body));
    if (isSpeaker) {
      int pending = of(all, CommentState.PENDING).size();
      int verified = of(all, CommentState.VERIFIED).size();
      add(
          new DeskNextStep(
              round,
              pending,
              verified,
              answers,
              dates,
              () -> ask(round, body, of(all, CommentState.VERIFIED), pending, answers),
              () ->
                  refusing(
                      round, body, () -> submissions.beginAgain(person, round.id(), body.id()))));
    }
    section(round, body, all, CommentState.PENDING, isSpeaker);
    section(round, body, all, CommentState.VERIFIED, isSpeaker);
    if (of(all, CommentState.PENDING).isEmpty()
        && of(all, CommentState.VERIFIED).isEmpty()
        && answers.isEmpty()) {
      add(
          new EmptyState(
              "landmark",
              getTranslation("consultation.desk.none"),
              getTranslation("consultation.desk.none-hint")));
    }
    if (!answers.isEmpty()) {
      add(
          new PageSection(
              getTranslation("consultation.desk.answers"),
              new AnswerList(submissions, person, answers, dates)));
    }
  }

  private PageHeader header(Round round, Body body) {
    return new PageHeader(title)
        .crumb(getTranslation("consultation.rounds.title"), ConsultationRoutes.rounds())
        .here(round.name())
        .facts(
            getTranslation(
                CommentTexts.isLate(round)
                    ? "consultation.own.facts-closed"
                    : "consultation.own.facts",
                guidelines.get(round.guideline()).title(),
                drafts.get(round.draft()).number(),
                dates.deadline(round.closes())))
        .actions(
            tables.exportLink(round, Optional.of(body)),
            tables.importButton(
                person, round, Optional.of(body), () -> show(round.id(), body.id())),
            new LinkButton(
                    getTranslation("consultation.own.read"), ConsultationRoutes.read(round.id()))
                .icon("book-open"));
  }

  private void ask(
      Round round, Body body, List<Comment> verified, int pending, List<BodyAnswer> answers) {
    String consequence =
        getTranslation(
            answers.isEmpty()
                ? "consultation.desk.submit-text"
                : "consultation.desk.submit-again-text",
            pending);
    new Confirm(
            getTranslation("consultation.desk.submit-question", verified.size(), body.name()),
            consequence)
        .yes(
            getTranslation("consultation.desk.submit", verified.size()),
            () ->
                refusing(
                    round,
                    body,
                    () -> {
                      BodyAnswer answer =
                          submissions.submit(person, round.id(), body.id(), verified);
                      Toast.show(getTranslation("consultation.desk.submitted", answer.receipt()));
                    }))
        .open();
  }

  private void section(
      Round round, Body body, List<Comment> all, CommentState state, boolean isSpeaker) {
    List<Comment> shown = of(all, state);
    if (shown.isEmpty()) {
      return;
    }
    DeskList list = new DeskList(shown, files.find(person, shown), isSpeaker, person);
    list.onEdit(comment -> editing.open(person, comment, () -> show(round.id(), body.id())));
    PageSection section =
        new PageSection(getTranslation("consultation.desk.section." + TextKey.of(state)), list)
            .count(shown.size());
    if (isSpeaker) {
      section.beside(actions(round, body, state, list, of(all, CommentState.VERIFIED).isEmpty()));
    }
    add(section);
  }

  /** To verify is the one filled button until there is something to submit. */
  private Component actions(
      Round round, Body body, CommentState state, DeskList list, boolean isFirst) {
    Div actions = new Div();
    actions.addClassName("sectionacts");
    if (state == CommentState.PENDING) {
      Button verify =
          button("consultation.desk.verify", () -> verify(round, body, list.chosen()), true);
      if (isFirst) {
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      }
      actions.add(verify);
      actions.add(
          button(
              "consultation.desk.give-back",
              () -> {
                desk.giveBack(person, round.id(), body.id(), list.chosen());
                show(round.id(), body.id());
              },
              false));
    } else {
      actions.add(
          button(
              "consultation.desk.unverify",
              () -> {
                desk.unverify(person, round.id(), body.id(), list.chosen());
                show(round.id(), body.id());
              },
              false));
    }
    return actions;
  }

  private Button button(String key, Runnable action, boolean isOutlined) {
    Button button = new Button(getTranslation(key), event -> action.run());
    if (!isOutlined) {
      button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }
    return button;
  }

  private void verify(Round round, Body body, Set<CommentId> chosen) {
    List<BodyDesk.NotVerified> refused = desk.verify(person, round.id(), body.id(), chosen);
    show(round.id(), body.id());
    if (!refused.isEmpty()) {
      BodyDesk.NotVerified first = refused.get(0);
      Toast.refuse(
          getTranslation(
              "consultation.desk.not-verified",
              refused.size(),
              comments.get(person, first.comment()).label(),
              getTranslation(first.refusal().messageKey(), first.refusal().arguments())));
    }
  }

  private void refusing(Round round, Body body, Runnable action) {
    try {
      action.run();
    } catch (SubmissionRefused refused) {
      Toast.refuse(getTranslation(refused.messageKey(), refused.arguments()));
    }
    show(round.id(), body.id());
  }

  private static List<Comment> of(Collection<Comment> all, CommentState state) {
    return all.stream().filter(one -> one.state() == state).collect(Collectors.toList());
  }
}
