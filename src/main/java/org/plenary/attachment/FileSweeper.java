package org.plenary.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes off the disk what nobody can ask for any more: files that were taken off their list and
 * never frozen, and contents no row names. What was frozen stays.
 */
@Component
class FileSweeper {

  /** Long enough to undo, and for any upload that is under way to be over. */
  static final Duration GRACE = Duration.ofDays(7);

  private static final Logger log = LoggerFactory.getLogger(FileSweeper.class);
  private static final int BATCH = 500;

  private final AttachmentTable table;
  private final FileStore files;
  private final Clock clock;

  FileSweeper(AttachmentTable table, FileStore files, Clock clock) {
    this.table = table;
    this.files = files;
    this.clock = clock;
  }

  /** How many contents were deleted. Two machines may sweep at once. */
  int sweep() throws IOException {
    Instant before = clock.instant().minus(GRACE);
    for (String sha256 : table.listNamed(files.listAside())) {
      files.putBack(sha256);
    }
    table.deleteRemovedBefore(before);
    int swept = 0;
    List<String> old = files.listOlderThan(before);
    for (int from = 0; from < old.size(); from += BATCH) {
      List<String> batch = old.subList(from, Math.min(from + BATCH, old.size()));
      Set<String> unnamed = new HashSet<>(batch);
      unnamed.removeAll(table.listNamed(new ArrayList<>(batch)));
      for (String sha256 : unnamed) {
        swept += files.deleteUnlessTouchedSince(sha256, before) ? 1 : 0;
      }
    }
    files.deleteIncomingOlderThan(before);
    if (swept > 0) {
      log.info("Deleted the contents of {} files that nothing names any more", swept);
    }
    return swept;
  }
}
