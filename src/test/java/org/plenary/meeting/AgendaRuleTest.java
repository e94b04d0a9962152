package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaRuleTest {

  @Test
  void findsThatTheKickOffGoesOnHalfAnHourAfterItsAgenda() {
    AgendaRule.Laid laid =
        AgendaRule.lay(MeetingWorld.STARTS, MeetingWorld.ENDS, MeetingWorld.AGENDA);

    assertThat(laid.endsAt()).isEqualTo(Instant.parse("2023-12-13T13:00:00Z"));
    assertThat(laid.unused()).isEqualTo(Duration.ofMinutes(30));
    assertThat(laid.isTooShort()).isTrue();
    assertThat(laid.startsAt().get(3)).isEqualTo(Instant.parse("2023-12-13T12:00:00Z"));
  }

  @Test
  void findsAnAgendaThatIsLongerThanItsMeeting() {
    AgendaRule.Laid laid =
        AgendaRule.lay(
            MeetingWorld.STARTS, MeetingWorld.ENDS, List.of(new AgendaItem("Talk", "", 160)));

    assertThat(laid.isTooLong()).isTrue();
    assertThat(laid.unused()).isEqualTo(Duration.ofMinutes(-10));
  }

  @Test
  void hasNothingToSayWhereBothEndTogether() {
    AgendaRule.Laid laid =
        AgendaRule.lay(
            MeetingWorld.STARTS, MeetingWorld.ENDS, List.of(new AgendaItem("Talk", "", 150)));

    assertThat(laid.isTooLong() || laid.isTooShort()).isFalse();
  }
}
