package org.plenary.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plenary.shared.NotFound;
import org.plenary.shared.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files that background work makes, one a job, under {@code plenary.exports}. */
@Component
class JobResults {

  private final Path folder;

  JobResults(@Value("${plenary.exports:./data/exports}") String folder) {
    this.folder = Path.of(folder);
    try {
      Files.createDirectories(this.folder);
    } catch (IOException notThere) {
      throw new WrongSetting(
          "PLENARY_EXPORTS is “" + folder + "”, but no folder can be made there.");
    }
  }

  void write(JobId id, ResultWriter writer) throws IOException {
    try (OutputStream out = Files.newOutputStream(path(id))) {
      writer.writeTo(out);
    }
  }

  /** Whoever empties the folder, or brings back an old database, leaves jobs without their file. */
  InputStream open(JobId id) {
    try {
      return Files.newInputStream(path(id));
    } catch (NoSuchFileException gone) {
      throw new NotFound("job result", id.value());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void delete(JobId id) {
    try {
      Files.deleteIfExists(path(id));
    } catch (IOException inUse) {
      throw new UncheckedIOException(inUse);
    }
  }

  private Path path(JobId id) {
    return folder.resolve(id.value());
  }
}
