package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Erasure;
import org.plenary.identity.NotAllowed;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingTest
class MeetingsTest {

  @Autowired private MeetingWorld world;
  @Autowired private Meetings meetings;
  @Autowired private Invitations invitations;
  @Autowired private MinutesBook book;
  @Autowired private MeetingCalendar calendar;
  @Autowired private MeetingTraces traces;
  @Autowired private StatementCounter statements;
  @Autowired private PlenaryClock clock;

  @BeforeEach
  void aGroup() {
    world.begin();
  }

  @Test
  void isTheOfficesOwnUntilPeopleAreInvited() {
    MeetingId id = world.planned();

    assertThatThrownBy(() -> meetings.get(world.adaeze, id)).isInstanceOf(NotFound.class);
    assertThat(meetings.list(world.adaeze)).isEmpty();
    invitations.invite(world.staff, id);

    assertThat(meetings.list(world.adaeze)).extracting(Meeting::id).containsExactly(id);
    assertThat(meetings.list(world.stranger)).isEmpty();
    assertThatThrownBy(() -> meetings.get(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> calendar.of(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> meetings.change(world.adaeze, id, world.plan()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void takesAnAnswerFromThoseInvitedUntilItBegins() {
    MeetingId id = world.invited();

    invitations.answer(world.adaeze, id, Reply.YES, "");
    invitations.answer(world.tomas, id, Reply.NO, "I am ill.");
    invitations.answer(world.adaeze, id, Reply.MAYBE, "Perhaps late.");

    assertThat(invitations.findOwn(world.adaeze, id).orElseThrow().reply()).isEqualTo(Reply.MAYBE);
    assertThat(invitations.list(world.staff, id)).extracting(Invitee::note).contains("I am ill.");
    assertThat(invitations.list(world.mei, id)).extracting(Invitee::note).containsOnly("");
    assertThatThrownBy(() -> invitations.answer(world.stranger, id, Reply.YES, ""))
        .isInstanceOf(NotFound.class);
    world.during();
    assertThatThrownBy(() -> invitations.answer(world.mei, id, Reply.YES, ""))
        .isInstanceOf(MeetingRefused.class);
  }

  @Test
  void keepsAnAgendaThatEndsBeforeItsMeetingAndSaysByHowMuch() {
    Meeting kept = meetings.get(world.staff, world.planned());

    assertThat(AgendaRule.lay(kept).isTooShort()).isTrue();
    assertThat(AgendaRule.lay(kept).unused()).isEqualTo(Duration.ofMinutes(30));
    assertThat(kept.agenda()).isEqualTo(MeetingWorld.AGENDA);
    assertThat(kept.endsAt()).isEqualTo(MeetingWorld.ENDS);
  }

  @Test
  void asksAgainWhenItsDateMoves() {
    MeetingId id = world.invited();
    invitations.answer(world.adaeze, id, Reply.YES, "");

    meetings.change(
        world.staff,
        id,
        MeetingWorld.plan(MeetingWorld.STARTS.plus(Duration.ofDays(7)), MeetingWorld.AGENDA));

    assertThat(invitations.findOwn(world.adaeze, id).orElseThrow().reply()).isEqualTo(Reply.NONE);
    assertThat(calendar.of(world.adaeze, id)).contains("SEQUENCE:1", "DTSTART:20231220T110000Z");
  }

  @Test
  void refusesWhatCannotBeAMeeting() {
    MeetingPlan good = world.plan();

    assertThatThrownBy(
            () ->
                meetings.plan(
                    world.staff,
                    world.guideline,
                    new MeetingPlan("A", good.starts(), good.starts().at(), "Here", "", List.of())))
        .hasMessageContaining("ends-before-it-starts");
    assertThatThrownBy(
            () ->
                meetings.plan(
                    world.staff,
                    world.guideline,
                    new MeetingPlan(
                        "A", good.starts(), good.endsAt(), "", "javascript:alert(1)", List.of())))
        .hasMessageContaining("no-address");
    MeetingId empty =
        meetings.plan(
            world.staff, world.guideline, MeetingWorld.plan(MeetingWorld.STARTS, List.of()));
    assertThatThrownBy(() -> invitations.invite(world.staff, empty))
        .hasMessageContaining("no-agenda");
  }

  @Test
  void writesACalendarThatAProgramReads() throws Exception {
    MeetingId id = world.invited();

    var read =
        new net.fortuna.ical4j.data.CalendarBuilder()
            .build(new java.io.StringReader(calendar.of(world.adaeze, id)));

    assertThat(read.getComponents()).hasSize(1);
    assertThat(read.validate().hasErrors()).isFalse();
    assertThat(read.toString()).contains("DTSTART:20231213T110000Z", "DTEND:20231213T133000Z");
  }

  @Test
  void takesANameOutOfItsWords() {
    MeetingId id = world.invited();
    invitations.answer(world.adaeze, id, Reply.NO, "I am ill.");
    world.during();
    book.write(world.staff, id, "Adaeze Nwosu spoke of markets.", 0);

    traces.erase(
        new Erasure(
            world.adaeze.id(),
            world.adaeze.name(),
            world.adaeze.email(),
            "Person 7",
            "7@nowhere.example",
            world.staff.id()));

    assertThat(book.get(world.staff, id).text()).isEqualTo("Person 7 spoke of markets.");
    assertThat(invitations.list(world.staff, id)).extracting(Invitee::note).containsOnly("");
  }

  @Test
  void costsTheSameStatementsForOneMeetingAndForThree() {
    world.invited();
    int one = statements.countDuring(() -> meetings.list(world.adaeze));
    world.invited();
    world.invited();

    assertThat(statements.countDuring(() -> meetings.list(world.adaeze))).isEqualTo(one);
  }
}
