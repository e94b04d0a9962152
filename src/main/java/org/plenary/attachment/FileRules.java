package org.plenary.attachment;

import java.util.Arrays;

/** The limits people are told before they try. */
public final class FileRules {

  public static final int MOST_FILES = 10;
  public static final int MOST_MEGABYTES = 20;
  public static final long MOST_BYTES = MOST_MEGABYTES * 1_000_000L;

  private FileRules() {}

  /** Every ending a name may have, with its dot. */
  public static String[] endings() {
    return Arrays.stream(FileType.values())
        .flatMap(type -> type.endings().stream().sorted())
        .map(ending -> "." + ending)
        .toArray(String[]::new);
  }
}
