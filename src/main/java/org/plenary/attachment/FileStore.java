package org.plenary.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.shared.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Contents by their SHA-256, each kept once, under {@code plenary.files}. */
@Component
class FileStore {

  private static final String ASIDE = ".swept";
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final Path root;
  private final Path incoming;
  private final Clock clock;

  FileStore(@Value("${plenary.files:./data/files}") String folder, Clock clock) {
    this.root = Path.of(folder);
    this.incoming = root.resolve("incoming");
    this.clock = clock;
    try {
      Files.createDirectories(incoming);
    } catch (IOException notThere) {
      throw new WrongSetting("PLENARY_FILES is “" + folder + "”, but no folder can be made there.");
    }
    if (!Files.isWritable(incoming)) {
      throw new WrongSetting(
          "PLENARY_FILES is “" + folder + "”, but nothing can be written there.");
    }
  }

  /** Somewhere to write a file to before it is known what it is; on the same disk as the rest. */
  Path newIncoming() throws IOException {
    return Files.createTempFile(incoming, "file-", ".part");
  }

  /**
   * Moves a complete file to its place in one step, so that nobody ever reads half of it. Where the
   * content is there already, it is made young again, which keeps the sweeper away from it.
   */
  void keep(Path complete, String sha256) throws IOException {
    Path place = place(sha256);
    Files.createDirectories(place.getParent());
    try {
      Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
      Files.delete(complete);
    } catch (NoSuchFileException notHereYet) {
      Files.move(complete, place, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** The contents that lie here untouched since before this instant. */
  List<String> listOlderThan(Instant instant) throws IOException {
    List<String> older = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (SHA256.matcher(name).matches()
                && attributes.lastModifiedTime().toInstant().isBefore(instant)) {
              older.add(name);
            }
            return FileVisitResult.CONTINUE;
          }

          /** Files come and go while this one looks: an upload under way is one of them. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }
        });
    return older;
  }

  /**
   * Deletes a content nobody names. It is put aside first and looked at again: whoever handed the
   * same in meanwhile has touched it, and gets it back, or has found it gone and put their own
   * there.
   */
  boolean deleteUnlessTouchedSince(String sha256, Instant instant) throws IOException {
    Path aside = incoming.resolve(sha256 + ASIDE);
    try {
      Files.move(place(sha256), aside, StandardCopyOption.ATOMIC_MOVE);
      if (isOlder(aside, instant)) {
        return Files.deleteIfExists(aside);
      }
      Files.move(aside, place(sha256), StandardCopyOption.ATOMIC_MOVE);
      return false;
    } catch (NoSuchFileException handledElsewhere) {
      return false;
    }
  }

  /** What a stop in the middle of a sweep left put aside. */
  List<String> listAside() throws IOException {
    try (Stream<Path> all = Files.list(incoming)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(ASIDE))
          .map(name -> name.substring(0, name.length() - ASIDE.length()))
          .toList();
    }
  }

  void putBack(String sha256) throws IOException {
    try {
      Files.move(incoming.resolve(sha256 + ASIDE), place(sha256), StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException handledElsewhere) {
      // Another machine swept at the same time.
    }
  }

  /** What a broken upload or a stop left behind. */
  void deleteIncomingOlderThan(Instant instant) throws IOException {
    try (Stream<Path> all = Files.list(incoming)) {
      for (Path path : all.filter(one -> isOlder(one, instant)).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static boolean isOlder(Path path, Instant instant) {
    try {
      return Files.getLastModifiedTime(path).toInstant().isBefore(instant);
    } catch (IOException gone) {
      return false;
    }
  }

  InputStream open(String sha256) throws IOException {
    return Files.newInputStream(place(sha256));
  }

  private Path place(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }
}
