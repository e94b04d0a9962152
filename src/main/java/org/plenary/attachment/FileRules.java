package org.plenary.attachment;

import java.util.EnumSet;
import java.util.Set;

/** The limits people are told before they try. */
public final class FileRules {

  public static final int MOST_FILES = 10;
  public static final int MOST_MEGABYTES = 20;
  public static final long MOST_BYTES = MOST_MEGABYTES * 1_000_000L;

  private FileRules() {}

  /** Every ending a name may have, with its dot. */
  public static String[] endings() {
    return endings(EnumSet.allOf(FileType.class));
  }

  /** Every ending the name of a file of these kinds may have, with its dot. */
  public static String[] endings(Set<FileType> kinds) {
    return kinds.stream()
        .flatMap(type -> type.endings().stream().sorted())
        .map(ending -> "." + ending)
        .toArray(String[]::new);
  }
}
