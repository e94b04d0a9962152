package org.plenary.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Role;

class PersonViewsTest {

  private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

  @Test
  void opensPeopleToTheOfficeAndAuditorsOnly() {
    for (Class<?> view : List.of(PersonListView.class, PersonView.class)) {
      assertThat(Arrays.stream(Role.values()).filter(role -> mayOpen(view, role)))
          .containsExactly(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR);
    }
  }

  @Test
  void opensTheOwnAccountToEverybodyWhoIsSignedIn() {
    assertThat(Arrays.stream(Role.values())).allMatch(role -> mayOpen(AccountView.class, role));
    assertThat(checker.hasAccess(AccountView.class, null, role -> false)).isFalse();
  }

  private boolean mayOpen(Class<?> view, Role role) {
    Principal somebody = () -> "somebody";
    return checker.hasAccess(view, somebody, role.name()::equals);
  }
}
