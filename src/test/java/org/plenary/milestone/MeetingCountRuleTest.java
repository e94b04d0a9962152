package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.milestone.MeetingCount.Where;

/** Lines without a kind, as the list was published; a meeting of the list is over in May 2024. */
class MeetingCountRuleTest {

  private static final LocalDate TODAY = LocalDate.parse("2024-05-01");

  private final List<Milestone> plan = new ArrayList<>();

  @Test
  void countsTheMeetingsOfALineThatNamesANumberAlsoWithoutKinds() {
    line("Dates of the three global EGMs", "2023-12-31");
    line("First global expert group meeting, in person", "2024-04-30");
    line("Second global EGM, shows preliminary draft", "2024-10-31");
    line("Modes shared before the second meeting", "2024-10-01");

    assertThat(found()).containsExactly(new MeetingCount(3, 2, Where.PLAN));
    line("Third global EGM", "2025-05-01");
    assertThat(found()).isEmpty();
  }

  @Test
  void holdsANumberAgainstTheMeetingsThatAreSet() {
    line("Dates of the two global EGMs", "2023-12-31");
    line("First global EGM", "2024-04-30");
    line("Second global EGM", "2024-10-31");

    assertThat(found("First global EGM", "Second global EGM")).isEmpty();
    assertThat(found("First global EGM", "Second global EGM", "Third global EGM"))
        .containsExactly(
            new MeetingCount(2, 3, Where.SET), new MeetingCount(2, 3, Where.PLAN_AND_SET));
  }

  @Test
  void waitsForTheDayOfAMeetingThatIsNotSetYet() {
    line("First global EGM", "2024-04-30");
    line("Second global EGM", "2024-10-31");

    assertThat(found("First global EGM")).isEmpty();
    assertThat(found()).isEmpty();
    line("Kick-off meeting", "2023-12-13");
    assertThat(found("First global EGM"))
        .containsExactly(new MeetingCount(3, 1, Where.PLAN_AND_SET));
  }

  @Test
  void leavesMeetingsOnLineToALineThatStandsForAnyNumber() {
    line("First global EGM", "2024-04-30");
    assertThat(rule(room("First global EGM"), onLine("Call")).doubts()).hasSize(1);

    line("Online meetings as needed", "2024-12-31");
    assertThat(rule(room("First global EGM"), onLine("Call")).doubts()).isEmpty();
  }

  private void line(String name, String day) {
    Window window = Window.on(LocalDate.parse(day));
    plan.add(
        new Milestone(
            new MilestoneId("m" + plan.size()),
            new PlanId("p"),
            plan.size() + 1,
            name,
            "",
            "",
            null,
            window,
            window,
            Instant.parse("2023-12-01T00:00:00Z"),
            null,
            null,
            null,
            "",
            "",
            null,
            true,
            1));
  }

  private List<MeetingCount> found(String... titles) {
    return List.copyOf(
        rule(Arrays.stream(titles).map(MeetingCountRuleTest::room).toArray(SetMeetings.One[]::new))
            .doubts()
            .values());
  }

  private MeetingCountRule rule(SetMeetings.One... set) {
    return new MeetingCountRule(plan, List.of(set), TODAY);
  }

  private static SetMeetings.One room(String title) {
    return new SetMeetings.One(title, true);
  }

  private static SetMeetings.One onLine(String title) {
    return new SetMeetings.One(title, false);
  }
}
