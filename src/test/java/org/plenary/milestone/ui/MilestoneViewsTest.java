package org.plenary.milestone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.security.Principal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Role;

class MilestoneViewsTest {

  private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

  @Test
  void opensTheTimelineToStaffAndAuditorsOnly() {
    assertThat(Arrays.stream(Role.values()).filter(role -> mayOpen(MilestonesView.class, role)))
        .containsExactlyInAnyOrder(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR);
  }

  @Test
  void opensAMilestoneToWhoeverIsSignedInSoThatItsOwnerGetsThere() {
    assertThat(Arrays.stream(Role.values())).allMatch(role -> mayOpen(MilestoneView.class, role));
    assertThat(checker.hasAccess(MilestoneView.class, null, role -> false)).isFalse();
  }

  @Test
  void letsOnlyTheCalendarBeFetchedWithoutASignIn() {
    assertThat(CalendarController.class).hasAnnotation(AnonymousAllowed.class);
    assertThat(PlanFileController.class.isAnnotationPresent(AnonymousAllowed.class)).isFalse();
  }

  @Test
  void offersAnAuditorNothingToChangeAndNobodyADateThatFollowsAnEdition() {
    assertThat(shown(SheetFixture.JOYCE, SheetFixture.MODES).mayChange()).isTrue();
    assertThat(shown(SheetFixture.AUDITOR, SheetFixture.MODES).mayChange()).isFalse();
    assertThat(shown(SheetFixture.JOYCE, SheetFixture.FOLLOWING).mayChange()).isFalse();
    assertThat(shown(SheetFixture.JOYCE, SheetFixture.FOLLOWING).isTheirs()).isTrue();
    assertThat(shown(SheetFixture.AUDITOR, SheetFixture.FOLLOWING).isTheirs()).isFalse();
  }

  private static MilestoneShown shown(
      org.plenary.identity.Person reader, org.plenary.milestone.Milestone milestone) {
    return new MilestoneShown(reader, SheetFixture.SHEET, milestone, () -> {});
  }

  private boolean mayOpen(Class<?> view, Role role) {
    Principal somebody = () -> "somebody";
    return checker.hasAccess(view, somebody, role.name()::equals);
  }
}
