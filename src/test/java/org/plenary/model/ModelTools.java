package org.plenary.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.plenary.support.OneAtATime;
import org.plenary.support.Sources;

/**
 * The linter and the drawing library, fetched by npm as the lock file says into {@code target}; not
 * from the front end's own packages, which a build with a ready bundle never fetches.
 */
final class ModelTools {

  private static final Path LISTED = Path.of("src", "test", "bpmn");
  private static final Path FETCHED = Path.of("target", "model-tools");
  private static final int MINUTES = 5;

  private ModelTools() {}

  /** Every diagram of every programme. */
  static Stream<Path> diagrams() {
    return Sources.under(Path.of("bpmn"), ".bpmn");
  }

  /** What the linter says of a file by the rules in {@code .bpmnlintrc}; nothing if all is well. */
  static String lint(Path diagram) {
    Path linter = fetched("bpmnlint", "bin", "bpmnlint.js").toAbsolutePath();
    Outcome outcome =
        run(
            Path.of(""),
            List.of("node", linter.toString(), "--max-warnings=0", diagram.toString()));
    return outcome.isGood() ? "" : outcome.said();
  }

  /** A file of a fetched package. */
  static Path fetched(String first, String... more) {
    Path file = FETCHED.resolve("node_modules").resolve(Path.of(first, more));
    try {
      OneAtATime.run("model-tools", ModelTools::fetch);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return file;
  }

  private static boolean isFetched() {
    Path lock = FETCHED.resolve("fetched.json");
    return Files.exists(lock)
        && Sources.read(lock).equals(Sources.read(LISTED.resolve("package-lock.json")));
  }

  private static void fetch() throws IOException {
    if (isFetched()) {
      return;
    }
    Files.createDirectories(FETCHED);
    for (String name : List.of("package.json", "package-lock.json")) {
      copy(LISTED.resolve(name), FETCHED.resolve(name));
    }
    Outcome outcome =
        run(FETCHED, List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
    if (!outcome.isGood()) {
      throw new IllegalStateException("npm could not fetch the linter: " + outcome.said());
    }
    copy(LISTED.resolve("package-lock.json"), FETCHED.resolve("fetched.json"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Outcome run(Path folder, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toAbsolutePath().toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes());
      return new Outcome(
          process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0, said);
    } catch (IOException e) {
      throw new IllegalStateException(command.get(0) + " is needed to check the diagrams", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private record Outcome(boolean isGood, String said) {}
}
