package org.plenary.consultation;

import java.time.Instant;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.shared.Trial;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps of a round in one with the mails that its procedure sends a moment later: for those who
 * look at the mails before. Nobody takes a step by this.
 */
@Service
@Transactional
public class RoundMailing {

  private final Rounds rounds;
  private final RoundNotices notices;
  private final RoundReminders reminders;

  RoundMailing(Rounds rounds, RoundNotices notices, RoundReminders reminders) {
    this.rounds = rounds;
    this.notices = notices;
    this.reminders = reminders;
  }

  public void open(Person by, RoundId id) {
    rounds.open(by, id);
    notices.tellOpened(id);
  }

  /** When a date makes the round write to people next: its opening, a reminder, its close. */
  @Transactional(readOnly = true)
  public Optional<Instant> nextAt(RoundId id) {
    Round round = rounds.get(id);
    return switch (round.state()) {
      case PLANNED -> Optional.of(round.opens().at());
      case OPEN -> Optional.of(reminders.nextReminderAt(id).orElseGet(() -> round.closes().at()));
      default -> Optional.empty();
    };
  }

  /** What happens then, with everything else as it stands now. */
  public void takeNext(RoundId id) {
    Round round = rounds.get(id);
    Optional<Instant> reminder =
        round.state() == RoundState.OPEN ? reminders.nextReminderAt(id) : Optional.empty();
    if (round.state() == RoundState.PLANNED) {
      Trial.at(
          round.opens().at(),
          () -> {
            rounds.openDue(id);
            notices.tellOpened(id);
          });
    } else if (reminder.isPresent()) {
      Trial.at(reminder.get(), () -> reminders.sendReminders(id));
    } else if (round.state() == RoundState.OPEN) {
      // The closing instant itself still counts.
      Trial.at(
          round.closes().at().plusMillis(1),
          () -> {
            rounds.closeDue(id);
            notices.tellClosed(id);
          });
    }
  }
}
