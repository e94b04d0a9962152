package org.plenary.identity.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** How people's states and roles are called. */
final class PersonWords {

  private PersonWords() {}

  /** Nothing for the usual state. */
  static @Nullable Status status(PersonState state, Component on) {
    String word = on.getTranslation("identity.state." + state.name().toLowerCase(Locale.ROOT));
    return switch (state) {
      case ACTIVE -> null;
      case UNCONFIRMED -> new Status(Shape.OPEN, "mail", word);
      case DEACTIVATED -> new Status(Shape.ENDED, "ban", word);
      case ERASED -> new Status(Shape.ENDED, "user-x", word);
    };
  }

  static String role(Role role, Component on) {
    return on.getTranslation("identity.role." + role.name().toLowerCase(Locale.ROOT));
  }

  static String roles(Person person, Component on) {
    List<Role> roles = person.roles().stream().sorted(Comparator.naturalOrder()).toList();
    return roles.stream().map(role -> role(role, on)).collect(Collectors.joining(", "));
  }
}
