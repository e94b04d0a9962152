package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.job.JobWork;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.ProgramTest;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What tells a whole group, in the background: refused at once, and counted before. */
@ProgramTest
@Transactional
class MeetingWorkTest {

  @Autowired private MeetingWorld world;
  @Autowired private MeetingWork work;
  @Autowired private Meetings meetings;
  @Autowired private MinutesBook book;
  @Autowired private PlenaryClock clock;

  @BeforeEach
  void aGroupOfThree() {
    world.begin();
  }

  @Test
  void invitesAllAndThenWhoJoined() throws Exception {
    MeetingId id = world.planned();
    assertThatThrownBy(() -> work.invite(world.stranger, id)).isInstanceOf(RuntimeException.class);
    assertThat(run(work.invite(world.staff, id)).total).isEqualTo(3);
    world.expert("Lena Fischer", "Germany");

    SeenProgress seen = run(work.invite(world.staff, id));

    assertThat(seen.total).isEqualTo(1);
    assertThat(seen.said).isEqualTo(List.of(1));
    assertThat(world.mailsTo("meeting-invited")).hasSize(4).doesNotHaveDuplicates();
    clock.stopAt(MeetingWorld.ENDS);
    assertThatThrownBy(() -> work.invite(world.staff, id)).hasMessageContaining("in-the-past");
  }

  @Test
  void tellsOfAnotherTimeAndOfNone() throws Exception {
    MeetingId id = world.invited();
    MeetingPlan later =
        MeetingWorld.plan(MeetingWorld.STARTS.plus(Duration.ofDays(7)), MeetingWorld.AGENDA);
    MeetingPlan past = MeetingWorld.plan(MeetingWorld.BEFORE.minusSeconds(1), MeetingWorld.AGENDA);
    assertThat(meetings.get(id).isMovedBy(world.plan())).isFalse();
    assertThat(meetings.get(id).isMovedBy(later)).isTrue();
    assertThatThrownBy(() -> work.change(world.staff, id, past))
        .hasMessageContaining("in-the-past");
    assertThat(run(work.change(world.staff, id, later)).total).isEqualTo(3);
    assertThat(world.mailsTo("meeting-moved")).hasSize(3);

    MeetingPlan elsewhere =
        new MeetingPlan(
            later.title(), later.starts(), later.endsAt(), "Block M", later.link(), later.agenda());
    assertThat(meetings.get(id).isToldOf(later, clock.instant())).isFalse();
    assertThat(meetings.get(id).isToldOf(elsewhere, clock.instant())).isTrue();
    assertThat(run(work.change(world.staff, id, elsewhere)).total).isEqualTo(3);
    assertThat(world.mailsTo("meeting-changed")).hasSize(3);

    assertThatThrownBy(() -> work.cancel(world.staff, id, " ")).hasMessageContaining("no-reason");
    assertThatThrownBy(() -> work.cancel(world.adaeze, id, "No.")).isInstanceOf(NotAllowed.class);
    assertThat(run(work.cancel(world.staff, id, "The host withdrew.")).total).isEqualTo(3);
    assertThat(world.mailsTo("meeting-cancelled")).hasSize(3);
    assertThatThrownBy(() -> work.cancel(world.staff, id, "Again.")).hasMessageContaining("over");
  }

  @Test
  void sendsTheMinutesOnce() throws Exception {
    MeetingId id = world.invited();
    assertThatThrownBy(() -> work.sendMinutes(world.staff, id)).hasMessageContaining("not-held");
    clock.stopAt(MeetingWorld.ENDS);
    assertThatThrownBy(() -> work.sendMinutes(world.staff, id)).hasMessageContaining("no-minutes");
    book.write(world.staff, id, "Said.", 0);

    assertThat(run(work.sendMinutes(world.staff, id)).total).isEqualTo(3);

    assertThat(meetings.get(id).state()).isEqualTo(MeetingState.MINUTED);
    assertThatThrownBy(() -> work.sendMinutes(world.staff, id)).hasMessageContaining("sent");
    assertThatThrownBy(() -> work.sendMinutesAgain(world.staff, id))
        .hasMessageContaining("nothing-changed");
    book.write(world.staff, id, "Said otherwise.", 1);
    assertThat(run(work.sendMinutesAgain(world.staff, id)).total).isEqualTo(3);
    assertThat(world.mailsTo("meeting-minutes-changed")).hasSize(3).doesNotHaveDuplicates();
  }

  private static SeenProgress run(JobWork begun) throws Exception {
    SeenProgress seen = new SeenProgress();
    begun.run(seen);
    return seen;
  }
}
