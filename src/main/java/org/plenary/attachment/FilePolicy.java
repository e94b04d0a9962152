package org.plenary.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Which files are taken in. Every refusal says what to do instead. */
@Component
class FilePolicy {

  private static final Logger LOG = LoggerFactory.getLogger(FilePolicy.class);

  private final List<FileScan> scans;

  FilePolicy(List<FileScan> scans) {
    this.scans = scans;
  }

  void requireRoom(int filesSoFar) {
    if (filesSoFar >= FileRules.MOST_FILES) {
      throw new FileRefused("too-many", FileRules.MOST_FILES);
    }
  }

  FileType requirePromise(String fileName) {
    return FileType.promisedBy(fileName).orElseThrow(() -> new FileRefused("type", fileName));
  }

  void requireKept(String fileName, FileType promised, IncomingFile file) throws IOException {
    if (file.bytes() == 0) {
      throw new FileRefused("empty", fileName);
    }
    if (file.bytes() > FileRules.MOST_BYTES) {
      throw new FileRefused("too-large", fileName, FileRules.MOST_MEGABYTES);
    }
    FileKind kind = ContentProbe.probe(file.path());
    if (kind == FileKind.LOCKED) {
      throw new FileRefused(Readability.LOCKED, fileName);
    }
    if (kind == FileKind.BROKEN_ZIP) {
      throw new FileRefused(Readability.UNREADABLE, fileName);
    }
    if (!kind.type().equals(java.util.Optional.of(promised))) {
      throw new FileRefused("lies", fileName, kind.ordinal(), promised.ordinal(), promised.name());
    }
    for (FileScan scan : scans) {
      requireClean(scan, fileName, file);
    }
    // Last: only what the scanners let in is opened.
    Readability.problem(file.path(), promised)
        .ifPresent(
            problem -> {
              throw new FileRefused(problem, fileName);
            });
  }

  /** What cannot be checked is not taken in: nobody would know that it was not. */
  private static void requireClean(FileScan scan, String fileName, IncomingFile file) {
    boolean isClean;
    try {
      isClean = scan.isClean(file.path());
    } catch (UncheckedIOException outOfReach) {
      LOG.error("The virus scanner is out of reach, files are refused", outOfReach);
      throw new FileRefused("unchecked", fileName);
    }
    if (!isClean) {
      throw new FileRefused("virus", fileName);
    }
  }
}
