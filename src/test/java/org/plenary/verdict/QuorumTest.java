package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.HAN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.jury.GoneJurors;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.programme.EditionDate;
import org.springframework.beans.factory.annotation.Autowired;

@JuryTest
class QuorumTest {

  @Autowired private GoneJurors gone;
  @Autowired private Jurors jurors;
  @Autowired private JuryWorld world;

  @Test
  void doesNotWaitForWhoIsGoneUnlessTheyWereThere() {
    world.entries(8);
    List<JurorId> seats = world.readyJurors(5);
    jurors.nameChair(HAN, seats.get(0), true);
    Optional<Meeting> two = Optional.of(meeting(Set.of(seats.get(0), seats.get(1))));
    List<Juror> all = jurors.list(world.id());
    assertThatThrownBy(() -> VerdictPolicy.requireQuorum(all, Set.of(), two))
        .isInstanceOf(MeetingInquorate.class);

    world.close(seats.get(4));
    VerdictPolicy.requireQuorum(all, gone.among(all), two);

    world.close(seats.get(1));
    VerdictPolicy.requireQuorum(all, gone.among(all), two);
  }

  private Meeting meeting(Set<JurorId> present) {
    Instant at = world.edition().date(EditionDate.FIRST_EVALUATION_CLOSES).at();
    return new Meeting(at, "", present, List.of(), List.of());
  }
}
