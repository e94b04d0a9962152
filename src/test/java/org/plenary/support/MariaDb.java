package org.plenary.support;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real MariaDB server, started once for all tests of a run. Each context that asks gets an empty
 * database of its own, by the settings an operator would use.
 */
public final class MariaDb
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  public static final String USER = "plenary";
  public static final String PASSWORD = "a real password";

  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** Makes an empty database and tells the address of it. */
  public static String freshUrl() {
    String name = "plenary_" + DATABASES.incrementAndGet();
    var source = new DriverManagerDataSource(MariaDbServer.url(), USER, PASSWORD);
    new JdbcTemplate(source).execute("create database " + name);
    // Over the loopback: encrypting each statement would be a quarter of a journey's work.
    return MariaDbServer.url() + name + "?sslMode=DISABLED";
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
