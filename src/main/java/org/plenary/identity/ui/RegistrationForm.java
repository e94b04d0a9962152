package org.plenary.identity.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.EmailRule;
import org.plenary.identity.NewPerson;
import org.plenary.identity.PasswordPolicy;
import org.plenary.identity.Registration;
import org.plenary.ui.Zones;

/** What was typed into the registration page; any part of it may be missing. */
record RegistrationForm(
    @Nullable String name,
    @Nullable String username,
    @Nullable String organisation,
    @Nullable String zone,
    @Nullable String password,
    @Nullable String consent) {

  private static final int LONGEST_NAME = 200;

  /** Field by field the key of the text that says what to do, in the order of the page. */
  Map<String, String> problems() {
    Map<String, String> problems = new LinkedHashMap<>();
    if (text(name).isEmpty()) {
      problems.put("name", "identity.field.name.missing");
    } else if (text(name).length() > LONGEST_NAME) {
      problems.put("name", "identity.field.name.too-long");
    }
    if (!EmailRule.accepts(username)) {
      problems.put("username", "identity.field.email.wrong");
    }
    if (text(organisation).length() > LONGEST_NAME) {
      problems.put("organisation", "identity.field.organisation.too-long");
    }
    PasswordPolicy.problemOf(password == null ? "" : password, text(username))
        .ifPresent(problem -> problems.put("password", problem));
    if (consent == null) {
      problems.put("consent", "identity.field.consent.missing");
    }
    return problems;
  }

  Registration toRegistration(Locale locale, String destination) {
    NewPerson person =
        new NewPerson(text(name), text(username), text(organisation), locale, Zones.of(zone));
    return new Registration(person, password == null ? "" : password, destination);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
