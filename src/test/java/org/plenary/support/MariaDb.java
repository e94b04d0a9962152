package org.plenary.support;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real MariaDB server, started once for all tests of a run. Each context that asks gets an empty
 * database of its own, by the settings an operator would use. With {@code
 * -Dplenary.test.server=jdbc:mysql://127.0.0.1:3306/} it is that server instead, which may be
 * MySQL's, and has to know {@link #USER} by {@link #PASSWORD} and grant everything.
 */
public final class MariaDb
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  public static final String USER = "plenary";
  public static final String PASSWORD = "a real password";

  private static final @Nullable String GIVEN = System.getProperty("plenary.test.server");

  /**
   * Over the loopback: encrypting each statement would be a quarter of a journey's work. MySQL then
   * has to be asked for the key that a password travels under.
   */
  private static final String OPEN = "?sslMode=DISABLED&allowPublicKeyRetrieval=true";

  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** Whether it is the server that came with the tests. */
  public static boolean isOurs() {
    return GIVEN == null;
  }

  /** Makes an empty database and tells the address of it. */
  public static String freshUrl() {
    String server = GIVEN == null ? MariaDbServer.url() : GIVEN;
    // A server of somebody else's may know the databases of another run.
    String name = "plenary_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
    var source = new DriverManagerDataSource(server + OPEN, USER, PASSWORD);
    new JdbcTemplate(source).execute("create database " + name);
    return server + name + OPEN;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + freshUrl(),
            // As in application-mysql.yaml, whose profile asks for settings of the environment.
            "spring.datasource.hikari.data-source-properties.useLocalSessionState=true",
            "spring.datasource.username=" + USER,
            "spring.datasource.password=" + PASSWORD)
        .applyTo(context);
  }
}
