package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.meeting.Choice.ABSTAIN;
import static org.plenary.meeting.Choice.AGAINST;
import static org.plenary.meeting.Choice.FOR;
import static org.plenary.meeting.Majority.SIMPLE;
import static org.plenary.meeting.Majority.TWO_THIRDS;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MeetingTest
class MeetingDecisionsTest {

  @Autowired private MeetingWorld world;
  @Autowired private MinutesBook book;
  @Autowired private MeetingDecisions decisions;
  @Autowired private MeetingNotices notices;
  @Autowired private JdbcClient jdbc;
  private MeetingId id;

  @BeforeEach
  void twoOfThreeAreThere() {
    world.begin();
    id = world.invited();
    world.during();
    book.attend(world.staff, id, world.adaeze.id(), Attendance.IN_THE_ROOM);
    book.attend(world.staff, id, world.mei.id(), Attendance.ONLINE);
    book.attend(world.staff, id, world.tomas.id(), Attendance.ABSENT);
  }

  @Test
  void sayHowTheyWereTakenAndWhoMovedThem() {
    decisions.agree(world.staff, id, "Five chapters.", world.mei.id());
    decisions.vote(world.staff, id, "Meet in May.", null, byName(FOR, ABSTAIN));
    decisions.vote(world.staff, id, "Meet in June.", null, byName(FOR, AGAINST));

    List<Decision> all = book.get(world.staff, id).decisions();
    assertThat(all)
        .extracting(Decision::taking)
        .containsExactly(Taking.CONSENSUS, Taking.VOTE, Taking.VOTE);
    assertThat(all).extracting(Decision::isCarried).containsExactly(true, true, false);
    assertThat(all.get(0).mover()).isEqualTo(world.mei.id());
    assertThat(all.get(1).vote()).isEqualTo(byName(FOR, ABSTAIN));
    assertThat(DecisionWords.note(all.get(1), this::name, MeetingDecisionsTest::say))
        .contains("voices.for[Adaeze Nwosu]", "voices.abstain[Mei Tanaka]", "carried[1, 0, 1");
  }

  @Test
  void letNobodyVoteWhoWasNotThere() {
    Vote withTomas = Vote.byName(SIMPLE, Map.of(world.tomas.id(), FOR));
    assertRefused("voter-absent", () -> vote(withTomas));
    assertRefused("more-votes", () -> vote(Vote.secret(SIMPLE, new Tally(2, 1, 0))));
    assertRefused("no-votes", () -> vote(Vote.secret(SIMPLE, new Tally(0, 0, 0))));
    assertRefused("no-votes", () -> vote(Vote.secret(SIMPLE, new Tally(3, -1, 0))));
    assertRefused("mover-absent", () -> decisions.agree(world.staff, id, "Yes.", world.tomas.id()));
    assertThatThrownBy(() -> decisions.agree(world.adaeze, id, "Yes.", null))
        .isInstanceOf(NotAllowed.class);
    assertThat(book.get(world.staff, id).decisions()).isEmpty();
  }

  @Test
  void areNotTakenWithoutAQuorum() {
    book.attend(world.staff, id, world.mei.id(), Attendance.ABSENT);

    assertRefused("inquorate", () -> vote(Vote.secret(SIMPLE, new Tally(1, 0, 0))));
  }

  @Test
  void keepThoseWhoVotedAmongThoseWhoWereThere() {
    vote(byName(FOR, FOR));
    assertRefused(
        "has-voted", () -> book.attend(world.staff, id, world.mei.id(), Attendance.ABSENT));

    decisions.remove(world.staff, id, book.get(world.staff, id).decisions().get(0).id());
    vote(Vote.secret(TWO_THIRDS, new Tally(2, 0, 0)));
    assertRefused(
        "more-votes", () -> book.attend(world.staff, id, world.mei.id(), Attendance.ABSENT));
  }

  @Test
  void tellNobodyWhoSaidWhatInASecretVote() {
    vote(Vote.secret(TWO_THIRDS, new Tally(1, 1, 0)));

    Decision only = book.get(world.staff, id).decisions().get(0);
    assertThat(only.isCarried()).isFalse();
    assertThat(only.vote().voices()).isEmpty();
    assertThat(DecisionWords.people(List.of(only))).isEmpty();
    assertThat(jdbc.sql("select count(*) from meeting_voice").query(Integer.class).single())
        .isZero();
  }

  @Test
  void announceOnlyWhatWasCarried() {
    vote(byName(FOR, FOR));
    decisions.vote(world.staff, id, "Meet in June.", null, byName(FOR, AGAINST));
    book.write(world.staff, id, "Said.", 0);
    book.send(world.staff, id);
    notices.tellMinutes(id);

    assertThat(world.valuesOf("meeting-minutes", world.adaeze))
        .contains("Meet in May.")
        .doesNotContain("Meet in June.");
  }

  private void vote(Vote vote) {
    decisions.vote(world.staff, id, "Meet in May.", null, vote);
  }

  private Vote byName(Choice adaeze, Choice mei) {
    return Vote.byName(SIMPLE, Map.of(world.adaeze.id(), adaeze, world.mei.id(), mei));
  }

  private String name(PersonId person) {
    return person.equals(world.mei.id()) ? world.mei.name() : world.adaeze.name();
  }

  private static String say(String key, Object... arguments) {
    return key + List.of(arguments);
  }

  private static void assertRefused(String reason, ThrowingCallable act) {
    assertThatThrownBy(act).hasMessageContaining("meeting.refused." + reason);
  }
}
