package org.plenary.meeting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings decide: by consensus, or by a vote on what somebody moved. */
@Service
@Transactional
public class MeetingDecisions {

  private static final int LONGEST = 2000;

  private final DecisionRows rows;
  private final HeldMeetings held;
  private final ApplicationEventPublisher events;

  MeetingDecisions(DecisionRows rows, HeldMeetings held, ApplicationEventPublisher events) {
    this.rows = rows;
    this.held = held;
    this.events = events;
  }

  /** Nobody spoke against it. */
  public void agree(Person by, MeetingId id, String text, @Nullable PersonId mover) {
    record(by, id, text, Taking.CONSENSUS, mover, null);
  }

  /** Records a motion with its votes, whether it was carried or not. */
  public void vote(Person by, MeetingId id, String text, @Nullable PersonId mover, Vote vote) {
    record(by, id, text, Taking.VOTE, mover, vote);
  }

  /** What an election came to goes with the election only. What was sent still shows it. */
  public void remove(Person by, MeetingId id, String decision) {
    Meeting meeting = held.openForWriting(by, id);
    Decision known =
        rows.list(id).stream()
            .filter(one -> one.id().equals(decision))
            .findFirst()
            .orElseThrow(() -> new NotFound("decision", decision));
    if (known.taking() == Taking.ELECTION) {
      throw new MeetingRefused(Field.MEETING, "elected");
    }
    rows.remove(id, decision);
    boolean isAfterSending = meeting.state() == MeetingState.MINUTED;
    events.publishEvent(new DecisionRemoved(id, known, isAfterSending, by.id().value()));
  }

  private void record(
      Person by,
      MeetingId id,
      String text,
      Taking taking,
      @Nullable PersonId mover,
      @Nullable Vote vote) {
    held.openForWriting(by, id);
    if (text.isBlank() || text.length() > LONGEST) {
      throw new MeetingRefused(Field.TEXT, "decision-text", LONGEST);
    }
    held.refuseInquorate(id);
    // Two who write the minutes may both have heard it.
    if (rows.list(id).stream().anyMatch(one -> one.text().equals(text.strip()))) {
      throw new MeetingRefused(Field.TEXT, "same-decision");
    }
    Set<PersonId> voters = held.voters(id);
    if (mover != null && !voters.contains(mover)) {
      throw new MeetingRefused(Field.TEXT, "mover-absent");
    }
    if (vote != null) {
      VoteRule.check(vote, voters);
    }
    rows.add(id, text.strip(), taking, mover, vote);
    boolean isCarried = vote == null || vote.isCarried();
    events.publishEvent(new DecisionTaken(id, taking, isCarried, by.id().value()));
  }
}
