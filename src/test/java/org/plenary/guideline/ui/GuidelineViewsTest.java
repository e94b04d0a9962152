package org.plenary.guideline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Role;

class GuidelineViewsTest {

  private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

  @Test
  void opensWhatIsReadToTheGroupAndTheOffice() {
    for (Class<?> view :
        List.of(GuidelineListView.class, GuidelineView.class, DraftView.class, CompareView.class)) {
      assertThat(Arrays.stream(Role.values()).filter(role -> mayOpen(view, role)))
          .containsExactlyInAnyOrder(
              Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR, Role.EXPERT, Role.DELEGATE);
    }
  }

  @Test
  void opensTheEditorToStaffOnly() {
    assertThat(Arrays.stream(Role.values()).filter(role -> mayOpen(EditorView.class, role)))
        .containsExactlyInAnyOrder(Role.STAFF, Role.ADMINISTRATOR);
  }

  private boolean mayOpen(Class<?> view, Role role) {
    Principal somebody = () -> "somebody";
    return checker.hasAccess(view, somebody, role.name()::equals);
  }
}
