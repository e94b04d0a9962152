package org.plenary.jury.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Role;

class JuryViewsTest {

  private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

  @Test
  void opensScoringToJurorsOnly() {
    for (Class<?> view : List.of(QueueView.class, ScorecardView.class, ConflictsView.class)) {
      assertThat(Arrays.stream(Role.values()).filter(role -> mayOpen(view, role)))
          .containsExactly(Role.JUROR);
    }
  }

  @Test
  void opensTheOfficesScreensToStaffAndAuditorsOnly() {
    for (Class<?> view : List.of(JuryView.class, JurorView.class, AssignmentView.class)) {
      assertThat(Arrays.stream(Role.values()).filter(role -> mayOpen(view, role)))
          .containsExactlyInAnyOrder(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR);
    }
  }

  private boolean mayOpen(Class<?> view, Role role) {
    Principal somebody = () -> "somebody";
    return checker.hasAccess(view, somebody, role.name()::equals);
  }
}
