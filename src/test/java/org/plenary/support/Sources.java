package org.plenary.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files, for tests that read them as text. */
public final class Sources {

  private static final Path MAIN = Path.of("src", "main", "java");

  private Sources() {}

  /** Every Java file of the program. */
  public static Stream<Source> main() {
    return under(MAIN, ".java").map(path -> new Source(path, read(path)));
  }

  /** Every folder of the program that holds a Java file. */
  public static Stream<Path> packages() {
    return under(MAIN, ".java").map(Path::getParent).distinct();
  }

  /** The files under a folder whose names end so; none where there is no such folder. */
  public static Stream<Path> under(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One file and what it says. */
  public record Source(Path path, String text) {

    public int lines() {
      return (int) text.lines().count();
    }

    @Override
    public String toString() {
      return path + " (" + lines() + " lines)";
    }
  }
}
