package org.plenary.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.plenary.shared.WrongSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Lets the first administrator into a new installation: the one named by {@code
 * PLENARY_ADMIN_EMAIL}, with {@code PLENARY_ADMIN_PASSWORD} or else by a sign-in link. Does nothing
 * once there is an administrator, so the settings may stay.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

  private final People people;
  private final String email;
  private final String password;

  FirstAdministrator(
      People people,
      @Value("${plenary.admin.email:}") String email,
      @Value("${plenary.admin.password:}") String password) {
    this.people = people;
    this.email = email.strip();
    this.password = password;
    check();
  }

  private void check() {
    if (!email.isEmpty() && !EmailRule.accepts(email)) {
      throw new WrongSetting("PLENARY_ADMIN_EMAIL is “" + email + "”, but must be a mail address.");
    }
    if (email.isEmpty() && !password.isEmpty()) {
      throw new WrongSetting(
          "PLENARY_ADMIN_PASSWORD is set, but counts only with PLENARY_ADMIN_EMAIL.");
    }
    if (!password.isEmpty() && PasswordPolicy.problemOf(password, email).isPresent()) {
      throw new WrongSetting(
          "PLENARY_ADMIN_PASSWORD must have at least "
              + PasswordPolicy.SHORTEST
              + " characters and not be the address.");
    }
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!people.listWithRole(Role.ADMINISTRATOR).isEmpty()) {
      return;
    }
    if (email.isEmpty()) {
      log.warn("There is no administrator yet: set PLENARY_ADMIN_EMAIL and start again.");
      return;
    }
    Person first =
        people.add(
            new NewPerson("Administrator", email, "", Locale.UK, ZoneId.of("UTC")),
            Role.ADMINISTRATOR);
    if (!password.isEmpty()) {
      people.setPassword(List.of(first.id()), password);
    }
    log.info("{} is the first administrator.", email);
  }
}
