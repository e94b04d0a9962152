package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Ballots;
import org.plenary.meeting.Election;
import org.plenary.meeting.Elections;
import org.plenary.meeting.Meeting;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.ui.Confirm;
import org.plenary.ui.Toast;

/** The buttons of an election. Each does its act and shows the page again. */
@SpringComponent
class ElectionActs {

  private final Elections elections;
  private final Ballots ballots;
  private final MailsAhead ahead;
  private final Clock clock;

  ElectionActs(Elections elections, Ballots ballots, MailsAhead ahead, Clock clock) {
    this.elections = elections;
    this.ballots = ballots;
    this.ahead = ahead;
    this.clock = clock;
  }

  void call(Person by, Meeting meeting, Runnable refresh) {
    ElectionDialogs.call(
            meeting,
            clock.instant(),
            (post, until) -> elections.call(by, meeting.id(), post, until),
            refresh)
        .open();
  }

  Button stand(Person by, Election one, Runnable refresh) {
    return button("stand", () -> elections.stand(by, one.id(), by.id()), refresh);
  }

  Button withdraw(Person by, Election one, Runnable refresh) {
    return button("withdraw", () -> elections.withdraw(by, one.id(), by.id()), refresh);
  }

  Button cast(Person by, Election one, Map<PersonId, Person> known, Runnable refresh) {
    Button vote =
        new Button(
            text("meeting.election.cast"),
            event ->
                ElectionDialogs.cast(
                        one,
                        known,
                        choice -> {
                          ballots.cast(by, one.id(), choice);
                          Toast.show(text("meeting.election.cast-done"));
                        },
                        refresh)
                    .open());
    vote.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return vote;
  }

  /** What the office may do next, and nothing that would be refused for the stage it is at. */
  List<Component> office(
      Person by,
      Meeting meeting,
      Election one,
      Map<PersonId, Person> known,
      boolean mayStand,
      Runnable refresh) {
    List<Component> all = new ArrayList<>();
    boolean isHeld = !clock.instant().isBefore(meeting.starts().at());
    if (mayStand && meeting.isAhead()) {
      all.add(
          new Button(
              text("meeting.election.add"),
              event ->
                  ElectionDialogs.add(
                          elections.listEligible(by, one),
                          candidate -> elections.stand(by, one.id(), candidate),
                          refresh)
                      .open()));
    }
    if (one.isVoting()) {
      all.add(mailed("close", () -> ballots.close(by, one.id()), refresh));
    } else if (isHeld && one.elected() == null && !one.candidates().isEmpty()) {
      all.add(mailed("open", () -> ballots.open(by, one.id()), refresh));
      all.add(
          new Button(
              text("meeting.election.enter"),
              event ->
                  ElectionDialogs.enter(
                          one,
                          known,
                          (votes, blank) -> ballots.enter(by, one.id(), votes, blank),
                          refresh)
                      .open()));
    }
    if (one.ballots().isEmpty()) {
      all.add(asked("remove", () -> elections.remove(by, one.id()), refresh));
    } else if (isHeld) {
      all.add(asked("annul", () -> ballots.annul(by, one.id()), refresh));
    }
    return all;
  }

  private static Button button(String key, Runnable act, Runnable refresh) {
    return new Button(text("meeting.election." + key), event -> attempt(act, refresh));
  }

  /** Everybody at the meeting is told, so they look at the mails first. */
  private Button mailed(String key, Runnable act, Runnable refresh) {
    return new Button(
        text("meeting.election." + key),
        event ->
            ahead.show(
                act,
                () -> attempt(act, refresh),
                refused -> Toast.refuse(text(refused.messageKey(), refused.arguments()))));
  }

  private static Button asked(String key, Runnable act, Runnable refresh) {
    Button button =
        new Button(
            text("meeting.election." + key),
            event ->
                new Confirm(
                        text("meeting.election-ask." + key),
                        text("meeting.election-ask-text." + key))
                    .yes(text("meeting.election." + key), () -> attempt(act, refresh))
                    .no(text("meeting.election.keep"))
                    .open());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  private static void attempt(Runnable act, Runnable refresh) {
    MeetingWords.attempt(
        () -> {
          act.run();
          refresh.run();
        });
  }
}
