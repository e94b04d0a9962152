package org.plenary.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Role;

class VerdictViewsTest {

  private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

  @Test
  void opensTheOfficesScreensToStaffAndAuditorsOnly() {
    for (Class<?> view :
        List.of(FinalistsView.class, FinalEvaluationView.class, VerdictView.class)) {
      assertThat(Arrays.stream(Role.values()).filter(role -> mayOpen(view, role)))
          .containsExactlyInAnyOrder(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR);
    }
  }

  private boolean mayOpen(Class<?> view, Role role) {
    Principal somebody = () -> "somebody";
    return checker.hasAccess(view, somebody, role.name()::equals);
  }
}
