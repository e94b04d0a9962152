package org.plenary.process.consultation;

import java.time.Duration;
import java.util.Date;
import org.plenary.answer.AnswerNotices;
import org.plenary.answer.Releases;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundNotices;
import org.plenary.consultation.RoundReminders;
import org.plenary.consultation.Rounds;
import org.plenary.process.engine.JustAfter;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/round.bpmn}. Each may safely run twice. */
@Component
public class RoundSteps {

  private final Rounds rounds;
  private final RoundNotices notices;
  private final RoundReminders reminders;
  private final AnswerNotices answers;
  private final Releases releases;

  RoundSteps(
      Rounds rounds,
      RoundNotices notices,
      RoundReminders reminders,
      AnswerNotices answers,
      Releases releases) {
    this.rounds = rounds;
    this.notices = notices;
    this.reminders = reminders;
    this.answers = answers;
    this.releases = releases;
  }

  public Date opensAt(String round) {
    return JustAfter.notBefore(rounds.get(new RoundId(round)).opens().at());
  }

  /** The closing instant itself still counts, so the round is over just after it. */
  public Date closesAt(String round) {
    return JustAfter.of(rounds.get(new RoundId(round)).closes().at());
  }

  /** When all have gone out, a day after the close: the close comes first and ends the wait. */
  public Date nextReminderAt(String round) {
    RoundId id = new RoundId(round);
    return Date.from(
        reminders
            .nextReminderAt(id)
            .orElseGet(() -> rounds.get(id).closes().at().plus(Duration.ofDays(1))));
  }

  public void open(String round) {
    rounds.openDue(new RoundId(round));
  }

  public void close(String round) {
    rounds.closeDue(new RoundId(round));
  }

  public void tellOpened(String round) {
    notices.tellOpened(new RoundId(round));
  }

  public void sendReminders(String round) {
    reminders.sendReminders(new RoundId(round));
  }

  public void tellClosed(String round) {
    notices.tellClosed(new RoundId(round));
  }

  public boolean isAnswered(String round) {
    return releases.isAnswered(new RoundId(round));
  }

  public void tellAnswered(String round) {
    answers.tellAnswered(new RoundId(round));
  }
}
