package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.support.ProgramTest;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** With the procedures: open rounds ask a whole list at once. */
@ProgramTest
@Transactional
class ListOnceTest {

  @Autowired private Selections selections;
  @Autowired private Memberships memberships;
  @Autowired private GroupWorld world;
  @Autowired private StatementCounter statements;

  @Test
  void looksAtOpenRoundsOnceForAWholeListAndOnceForOneWhoComesAlone() {
    GroupId group = world.calling();
    NominationId kenya = world.checked(group, "Dr. Grace Wanjiru", "Kenya");
    NominationId brazil = world.checked(group, "SOUZA Ana", "Brazil");
    world.afterTheCall();
    selections.lean(world.staff(), kenya, Leaning.MEMBER);
    selections.lean(world.staff(), brazil, Leaning.MEMBER);

    assertThat(looks(() -> selections.confirm(world.staff(), group, Set.of(kenya, brazil))))
        .isEqualTo(1);
    NewExpert alone = new NewExpert("Mei Tanaka", "", "Urban Lab", "Japan", null);
    assertThat(looks(() -> memberships.add(world.staff(), group, alone))).isEqualTo(1);
  }

  private long looks(Runnable act) {
    return statements.during(act).stream()
        .filter(sql -> sql.contains("from consultation_round where state = 'OPEN'"))
        .count();
  }
}
