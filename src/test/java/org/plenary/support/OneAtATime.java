package org.plenary.support;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Fetching for all test processes of a run: one does it, the others wait and find it there. */
public final class OneAtATime {

  private OneAtATime() {}

  /** Something that is there afterwards. */
  public interface Fetch {
    void run() throws IOException;
  }

  /**
   * Runs it while no other test process runs anything under the same name; what it does has to look
   * first whether another has done it.
   */
  public static void run(String name, Fetch fetch) throws IOException {
    Path lock = Files.createDirectories(Path.of("target")).resolve(name + ".lock");
    try (FileChannel file =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock alone = file.lock()) {
      if (alone.isValid()) {
        fetch.run();
      }
    }
  }
}
