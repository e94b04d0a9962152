package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Plenary;
import org.plenary.support.MariaDb;
import org.plenary.support.SmtpServer;
import org.yaml.snakeyaml.Yaml;

/** The program in a process of its own, with the variables of {@code docker/compose.yaml}. */
class ComposeJourney {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+:-([^}]*)}");
  private static final Duration LONGEST = Duration.ofSeconds(240);

  @TempDir Path folder;
  private Process program;

  @AfterEach
  void stop() throws InterruptedException {
    program.destroy();
    program.waitFor();
  }

  @Test
  void startsOnAServerAndSaysThatItIsWell() throws Exception {
    int port = freePort();
    Map<String, String> variables = variablesOfTheFile();
    assertThat(variables).containsEntry("SPRING_PROFILES_ACTIVE", "mysql");
    variables.put("PLENARY_DB_URL", MariaDb.freshUrl());
    variables.put("PLENARY_DB_USER", MariaDb.USER);
    variables.put("PLENARY_DB_PASSWORD", MariaDb.PASSWORD);
    variables.put("PLENARY_SMTP_HOST", "127.0.0.1");
    variables.put("PLENARY_SMTP_PORT", String.valueOf(SmtpServer.port()));
    variables.put("PLENARY_PORT", String.valueOf(port));

    program = start(variables);

    assertThat(health(port)).contains("UP");
    assertThat(folder.resolve("data")).isDirectory();
    assertThat(folder.resolve("data/plenary.mv.db")).doesNotExist();
  }

  private Process start(Map<String, String> variables) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx400m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            absolute(System.getProperty("java.class.path")),
            Plenary.class.getName());
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectOutput(
        Files.createDirectories(Path.of("target")).resolve("compose.log").toFile());
    builder.environment().putAll(variables);
    return builder.start();
  }

  private static String absolute(String classPath) {
    StringBuilder all = new StringBuilder();
    for (String part : classPath.split(Pattern.quote(System.getProperty("path.separator")))) {
      all.append(Path.of(part).toAbsolutePath()).append(System.getProperty("path.separator"));
    }
    return all.toString();
  }

  /** What the health check of the image asks, again and again as it does, until all is well. */
  private String health(int port) throws InterruptedException {
    String last = "";
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health")).build();
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end && program.isAlive()) {
      try {
        last = client.send(request, BodyHandlers.ofString()).body();
        if (last.contains("UP")) {
          return last;
        }
      } catch (IOException notYet) {
        last = notYet.toString();
      }
      Thread.sleep(500);
    }
    return last;
  }

  @SuppressWarnings("unchecked") // the YAML parser knows no types
  private static Map<String, String> variablesOfTheFile() throws IOException {
    Map<String, Object> file = new Yaml().load(Files.readString(Path.of("docker/compose.yaml")));
    Map<String, Object> services = (Map<String, Object>) file.get("services");
    Map<String, Object> app = (Map<String, Object>) services.get("app");
    Map<String, String> variables = new HashMap<>();
    ((Map<String, Object>) app.get("environment"))
        .forEach(
            (name, value) ->
                variables.put(name, VARIABLE.matcher(String.valueOf(value)).replaceAll("$1")));
    return variables;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
