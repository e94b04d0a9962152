package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@MeetingTest
class MinutesTest {

  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 31);

  @Autowired private MeetingWorld world;
  @Autowired private MinutesBook book;
  @Autowired private MeetingDecisions decisions;
  @Autowired private Actions actions;
  @Autowired private Meetings meetings;
  @Autowired private MinutesHistory history;
  @Autowired private ApplicationEvents announced;
  private MeetingId id;

  @BeforeEach
  void aMeetingThatIsHeld() {
    world.begin();
    id = world.invited();
  }

  @Test
  void areNotWrittenBeforeItBegins() {
    assertThatThrownBy(() -> book.write(world.staff, id, "Said.", 0))
        .hasMessageContaining("not-held");
  }

  @Test
  void stayTheOfficesOwnUntilTheyAreSent() {
    world.during();
    book.write(world.staff, id, "The mandate was explained.", 0);
    ActionId action = actions.add(world.staff, id, "Send a structure", world.mei.id(), JANUARY);

    assertThat(book.get(world.adaeze, id).text()).isEmpty();
    assertThat(book.get(world.adaeze, id).actions()).isEmpty();
    assertThatThrownBy(() -> actions.get(world.mei, action)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> book.write(world.adaeze, id, "Mine.", 1))
        .isInstanceOf(NotAllowed.class);
    book.send(world.staff, id);

    assertThat(book.get(world.adaeze, id).text()).isEqualTo("The mandate was explained.");
    assertThat(actions.get(world.mei, action).givenAt()).isNotNull();
    assertThatThrownBy(() -> book.get(world.stranger, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void decideNothingWithoutAQuorum() {
    world.during();
    book.attend(world.staff, id, world.adaeze.id(), Attendance.ONLINE);
    assertThat(book.quorum(world.staff, id)).isEqualTo(new Quorum(1, 2, false, false));
    assertThatThrownBy(() -> decisions.agree(world.staff, id, "Five chapters.", null))
        .hasMessageContaining("inquorate");

    book.attend(world.staff, id, world.mei.id(), Attendance.IN_THE_ROOM);
    decisions.agree(world.staff, id, "Five chapters.", null);
    book.write(world.staff, id, "Said.", 0);
    book.attend(world.staff, id, world.mei.id(), Attendance.ABSENT);

    assertThatThrownBy(() -> book.send(world.staff, id)).hasMessageContaining("inquorate");
  }

  @Test
  void loseNoSentenceWhenTwoWriteAtOnce() {
    world.during();
    book.write(world.staff, id, "First.", 0);

    assertThatThrownBy(() -> book.write(world.staff, id, "Second.", 0))
        .hasMessageContaining("written-meanwhile");
    assertThat(book.get(world.staff, id).text()).isEqualTo("First.");
  }

  @Test
  void standOnceApproved() {
    world.during();
    assertThatThrownBy(() -> book.approve(world.staff, id)).hasMessageContaining("not-sent");
    book.write(world.staff, id, "Said.", 0);
    book.send(world.staff, id);
    book.write(world.staff, id, "Said, and put right.", 1);
    book.approve(world.staff, id);

    assertThat(meetings.get(id).state()).isEqualTo(MeetingState.APPROVED);
    assertThatThrownBy(() -> book.write(world.staff, id, "Otherwise.", 2))
        .hasMessageContaining("approved");
  }

  @Test
  void keepWhatWasSentWhenTheyChangeAfterwards() {
    world.during();
    attend(Attendance.ONLINE);
    decisions.vote(world.staff, id, "Six chapters.", null, world.twoInFavour());
    decisions.agree(world.staff, id, "Never sent.", null);
    decisions.remove(world.staff, id, idOf("Never sent."));
    book.write(world.staff, id, "Said.", 0);
    book.write(world.staff, id, "Said.", 1);
    assertThat(announced.stream(MinutesWritten.class)).hasSize(1);
    book.send(world.staff, id);
    assertThat(book.get(world.mei, id).isChanged()).isFalse();
    assertThat(history.list(world.mei, id)).isEmpty();
    assertThatThrownBy(() -> book.sendAgain(world.staff, id))
        .hasMessageContaining("nothing-changed");

    book.write(world.staff, id, "Said otherwise.", 2);
    decisions.remove(world.staff, id, idOf("Six chapters."));
    decisions.agree(world.staff, id, "Seven chapters.", null);
    assertThat(book.get(world.mei, id).isChanged()).isTrue();
    assertThat(history.list(world.mei, id))
        .singleElement()
        .satisfies(
            sent -> {
              assertThat(sent.text()).isEqualTo("Said.");
              assertThat(sent.decisions())
                  .extracting(Decision::text)
                  .containsExactly("Six chapters.");
              assertThat(sent.decisions().get(0).vote()).isEqualTo(world.twoInFavour());
            });
    assertThatThrownBy(() -> history.list(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> book.sendAgain(world.mei, id)).isInstanceOf(NotAllowed.class);
    book.sendAgain(world.staff, id);
    assertThat(book.get(world.mei, id).isChanged()).isFalse();
    assertThat(history.list(world.mei, id)).extracting(SentMinutes::text).containsExactly("Said.");
    book.attend(world.staff, id, world.tomas.id(), Attendance.ABSENT);
    assertThat(history.list(world.mei, id))
        .extracting(SentMinutes::text)
        .containsExactly("Said otherwise.", "Said.");
    assertThat(history.list(world.mei, id).get(0).decisions())
        .extracting(Decision::text)
        .containsExactly("Seven chapters.");
  }

  @Test
  void leaveEachChangeInTheRecord() {
    world.during();
    attend(Attendance.ONLINE);
    attend(Attendance.ONLINE);
    book.attend(world.staff, id, world.mei.id(), Attendance.IN_THE_ROOM);
    decisions.vote(world.staff, id, "Six chapters.", null, world.twoInFavour());
    book.write(world.staff, id, "Said.", 0);
    book.send(world.staff, id);
    book.write(world.staff, id, "Otherwise.", 1);
    decisions.remove(world.staff, id, idOf("Six chapters."));

    assertThat(announced.stream(AttendanceRecorded.class)).hasSize(3);
    assertThat(announced.stream(AttendanceRecorded.class).map(AttendanceRecorded::facts))
        .contains(
            Map.of("person", world.mei.id().value(), "before", "ONLINE", "now", "IN_THE_ROOM"));
    assertThat(announced.stream(MinutesWritten.class).map(MinutesWritten::isAfterSending))
        .containsExactly(false, true);
    assertThat(announced.stream(DecisionRemoved.class).map(DecisionRemoved::facts))
        .singleElement()
        .satisfies(
            facts ->
                assertThat(facts)
                    .containsEntry("decision", "Six chapters.")
                    .containsEntry("inFavour", 2)
                    .containsEntry("isAfterSending", true));
  }

  private void attend(Attendance attendance) {
    book.attend(world.staff, id, world.adaeze.id(), attendance);
    book.attend(world.staff, id, world.mei.id(), attendance);
  }

  private String idOf(String decision) {
    return book.get(world.staff, id).decisions().stream()
        .filter(one -> one.text().equals(decision))
        .map(Decision::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void giveActionsThatTheirOwnersComplete() {
    world.during();
    book.write(world.staff, id, "Said.", 0);
    ActionId action = actions.add(world.staff, id, "Send a structure", world.mei.id(), JANUARY);
    assertThatThrownBy(
            () ->
                actions.add(world.staff, id, "Too late", world.mei.id(), LocalDate.of(2023, 12, 1)))
        .hasMessageContaining("due-in-the-past");
    book.send(world.staff, id);

    assertThatThrownBy(() -> actions.complete(world.adaeze, action, "I did."))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> actions.complete(world.mei, action, " "))
        .hasMessageContaining("action-note");
    actions.complete(world.mei, action, "Sent on Monday.");

    assertThat(actions.get(world.adaeze, action).isDone()).isTrue();
    assertThatThrownBy(() -> actions.complete(world.mei, action, "Again."))
        .hasMessageContaining("action-not-open");
  }
}
