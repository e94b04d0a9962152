package org.plenary;

import java.util.Set;
import org.plenary.shared.WrongSetting;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Looks at the settings of profile, port and database before anything starts on a wrong one. */
class StartSettings implements EnvironmentPostProcessor, Ordered {

  private static final int HIGHEST_PORT = 65535;

  /** The second is for those who work on the program. */
  private static final Set<String> PROFILES = Set.of("mysql", "dev");

  @Override
  public int getOrder() {
    // The files of settings must have been read.
    return ConfigDataEnvironmentPostProcessor.ORDER + 1;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    checkProfile(environment.getProperty("SPRING_PROFILES_ACTIVE", ""));
    checkPort(environment.getProperty("PLENARY_PORT", "8080"));
    checkDemo(environment.getProperty("PLENARY_DEMO", ""));
    if (environment.acceptsProfiles(Profiles.of("mysql"))) {
      checkServer(environment);
    } else if (!environment.getProperty("PLENARY_DB_URL", "").isBlank()) {
      throw new WrongSetting(
          "PLENARY_DB_URL is set, but counts only with SPRING_PROFILES_ACTIVE=mysql.");
    }
  }

  /** A slip of the pen would otherwise collect real entries in a file, beside the demonstration. */
  private static void checkProfile(String text) {
    for (String profile : text.split(",")) {
      if (!profile.isBlank() && !PROFILES.contains(profile.strip())) {
        throw new WrongSetting(
            "SPRING_PROFILES_ACTIVE is “" + text + "”, but Plenary knows only mysql.");
      }
    }
  }

  private static void checkDemo(String text) {
    if (!text.isBlank() && !text.equals("true") && !text.equals("false")) {
      throw new WrongSetting("PLENARY_DEMO is “" + text + "”, but must be true or false.");
    }
  }

  private static void checkPort(String text) {
    try {
      int port = Integer.parseInt(text.strip());
      if (port >= 0 && port <= HIGHEST_PORT) {
        return;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the refusal
    }
    throw new WrongSetting("PLENARY_PORT is “" + text + "”, but must be a number from 0 to 65535.");
  }

  private static void checkServer(Environment environment) {
    String url = environment.getProperty("PLENARY_DB_URL", "");
    if (url.isBlank()) {
      throw new WrongSetting(
          "PLENARY_DB_URL is missing: with SPRING_PROFILES_ACTIVE=mysql it names the database, "
              + "such as jdbc:mysql://localhost:3306/plenary.");
    }
    if (!url.startsWith("jdbc:mysql://")) {
      throw new WrongSetting(
          "PLENARY_DB_URL is “" + url + "”, but must begin with jdbc:mysql:// (for MariaDB too).");
    }
    if (environment.getProperty("PLENARY_DB_USER", "").isBlank()) {
      throw new WrongSetting("PLENARY_DB_USER is missing: it names who signs in to the database.");
    }
  }
}
