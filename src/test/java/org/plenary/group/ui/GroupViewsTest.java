package org.plenary.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Role;

class GroupViewsTest {

  private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

  @Test
  void opensTheOfficesScreensToStaffAndAuditorsOnly() {
    for (Class<?> view : List.of(CallView.class, NominationView.class, FocalPointsView.class)) {
      assertThat(whoMayOpen(view))
          .containsExactlyInAnyOrder(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR);
    }
  }

  @Test
  void opensTheWordsOfTheFormToWhoMayWriteThem() {
    assertThat(whoMayOpen(NominationFormView.class))
        .containsExactlyInAnyOrder(Role.STAFF, Role.ADMINISTRATOR);
  }

  @Test
  void opensTheGroupToItsExpertsToo() {
    for (Class<?> view :
        List.of(ExpertGroupListView.class, ExpertGroupView.class, ExpertView.class)) {
      assertThat(whoMayOpen(view))
          .containsExactlyInAnyOrder(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR, Role.EXPERT);
    }
  }

  @Test
  void opensBodiesToDelegatesToo() {
    for (Class<?> view : List.of(BodyListView.class, BodyView.class)) {
      assertThat(whoMayOpen(view))
          .containsExactlyInAnyOrder(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR, Role.DELEGATE);
    }
  }

  @Test
  void opensInvitationsAndOnesOwnNominationsToNobodyWhoIsNotSignedIn() {
    for (Class<?> view :
        List.of(BodyInvitationView.class, MyNominationView.class, NominateView.class)) {
      assertThat(checker.hasAccess(view, null, role -> false)).isFalse();
      assertThat(checker.hasAccess(view, () -> "somebody", role -> false)).isTrue();
    }
  }

  private List<Role> whoMayOpen(Class<?> view) {
    Principal somebody = () -> "somebody";
    return Arrays.stream(Role.values())
        .filter(role -> checker.hasAccess(view, somebody, role.name()::equals))
        .toList();
  }
}
