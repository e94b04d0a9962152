package org.plenary.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The machine's own Chromium, started once for all tests of a run. Nothing is downloaded past the
 * system's package manager: where there is no Chromium and Debian's can be installed, it is.
 */
final class Chromium {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final int INSTALL_MINUTES = 10;

  /** What is expected comes at once on a machine at rest, and late on a busy one. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Chromium() {}

  static Browser running() {
    return Running.BROWSER;
  }

  private static Path executable() throws IOException {
    if (find().isEmpty() && isDebianRoot()) {
      OneAtATime.run("chromium", Chromium::install);
    }
    return find()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The journey tests need a Chromium or Chrome, and found none in "
                        + PLACES
                        + "; on Debian: apt-get install chromium"));
  }

  private static Optional<Path> find() {
    return PLACES.stream().filter(Files::isExecutable).findFirst();
  }

  private static void install() throws IOException {
    if (find().isEmpty()) {
      run("apt-get", "update");
      run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    }
  }

  private static boolean isDebianRoot() {
    return "root".equals(System.getProperty("user.name"))
        && Files.isExecutable(Path.of("/usr/bin/apt-get"));
  }

  private static void run(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    builder.redirectOutput(Path.of("target", "chromium-install.log").toFile());
    Process process = builder.start();
    if (!isOver(process) || process.exitValue() != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " failed; target/chromium-install.log tells why");
    }
  }

  private static boolean isOver(Process process) {
    try {
      return process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final class Running {

    static final Browser BROWSER = launch();

    private static Browser launch() {
      try {
        Path executable = executable();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setArgs(FLAGS));
      } catch (IOException e) {
        throw new IllegalStateException("Chromium could not be installed", e);
      }
    }
  }
}
