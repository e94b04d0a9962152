package org.plenary.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import org.plenary.shared.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Contents by their SHA-256, each kept once, under {@code plenary.files}. */
@Component
class FileStore {

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

  /** Moves a complete file to its place in one step, so that nobody ever reads half of it. */
  void keep(Path complete, String sha256) throws IOException {
    Path place = place(sha256);
    Files.createDirectories(place.getParent());
    if (Files.exists(place)) {
      Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
      Files.delete(complete);
    } else {
      Files.move(complete, place, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  InputStream open(String sha256) throws IOException {
    return Files.newInputStream(place(sha256));
  }

  private Path place(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }
}
