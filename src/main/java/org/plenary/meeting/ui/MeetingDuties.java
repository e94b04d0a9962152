package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.MeetingWork;
import org.plenary.meeting.MinutesBook;
import org.plenary.meeting.OwedPapers;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.Toast;

/**
 * What this reader owes a meeting now: an answer, the invitations, papers, the minutes, their
 * approval.
 */
@SpringComponent
class MeetingDuties {

  private final Invitations invitations;
  private final MinutesBook book;
  private final MeetingWork work;
  private final MailedJobs jobs;
  private final OwedPapers papers;
  private final CurrentReader reader;
  private final Clock clock;

  MeetingDuties(
      Invitations invitations,
      MinutesBook book,
      OwedPapers papers,
      MeetingWork work,
      MailedJobs jobs,
      CurrentReader reader,
      Clock clock) {
    this.invitations = invitations;
    this.book = book;
    this.papers = papers;
    this.reader = reader;
    this.work = work;
    this.jobs = jobs;
    this.clock = clock;
  }

  List<Component> of(Person person, Meeting meeting, Runnable refresh) {
    List<Component> steps = new ArrayList<>();
    boolean isBegun = !clock.instant().isBefore(meeting.starts().at());
    if (meeting.state() == MeetingState.INVITED && !isBegun) {
      invitations
          .findOwn(person, meeting.id())
          .ifPresent(
              own ->
                  steps.add(new OwnReply(invitations, person, meeting.id(), own, refresh).shown()));
    }
    if (person.isStaff()) {
      office(person, meeting, isBegun, refresh).ifPresent(steps::add);
    }
    return steps;
  }

  private Optional<Component> office(
      Person person, Meeting meeting, boolean isBegun, Runnable refresh) {
    return Optional.ofNullable(
        switch (meeting.state()) {
          case PLANNED -> step("send", "invite", invite(person, meeting, "invite", refresh));
          case INVITED -> isBegun ? step("pen-line", "write", write(meeting)) : papers(meeting);
          case MINUTED ->
              step("clipboard-check", "approve", write(meeting), approve(person, meeting, refresh));
          case APPROVED, CANCELLED -> null;
        });
  }

  private @Nullable NextStep papers(Meeting meeting) {
    if (!papers.areAsked(meeting.id())) {
      return null;
    }
    boolean isLate = meeting.papersBy().isMissedBy(clock.instant());
    String day = reader.dates().shortDeadline(meeting.papersBy());
    NextStep step =
        new NextStep(
            "file-plus",
            text("meeting.page.papers-owed-title"),
            text(isLate ? "meeting.page.papers-late" : "meeting.page.papers-owed-text", day),
            new LinkButton(text("meeting.page.papers-open"), MeetingRoutes.papers(meeting.id()))
                .primary());
    return isLate ? step.urgent() : step;
  }

  private static NextStep step(String icon, String key, Component... actions) {
    return new NextStep(
        icon,
        text("meeting.page." + key + "-title"),
        text("meeting.page." + key + "-text"),
        actions);
  }

  Button invite(Person person, Meeting meeting, String key, Runnable refresh) {
    return primary(
        text("meeting.page." + key),
        () ->
            jobs.show(
                new JobPlan(
                    "meeting.job.invite",
                    List.of(meeting.title()),
                    work.invite(person, meeting.id())),
                refresh));
  }

  private static LinkButton write(Meeting meeting) {
    return new LinkButton(text("meeting.page.write"), MeetingRoutes.minutes(meeting.id()));
  }

  private Button approve(Person person, Meeting meeting, Runnable refresh) {
    return primary(
        text("meeting.page.approve"),
        () -> {
          book.approve(person, meeting.id());
          Toast.show(text("meeting.page.approved"));
          refresh.run();
        });
  }

  private static Button primary(String verb, Runnable action) {
    Button button = new Button(verb, event -> MeetingWords.attempt(action));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }
}
