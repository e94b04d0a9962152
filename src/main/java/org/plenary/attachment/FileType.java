package org.plenary.attachment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file taken in. Films come as links: they are too large to hand around. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private final String mediaType;
  private final Set<String> endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = Set.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  Set<String> endings() {
    return endings;
  }

  /** The kinds that have one of these endings, written with the dot; of no endings, every kind. */
  public static Set<FileType> endingIn(Set<String> endings) {
    Set<FileType> kinds = EnumSet.allOf(FileType.class);
    if (!endings.isEmpty()) {
      kinds.removeIf(kind -> kind.endings.stream().noneMatch(one -> endings.contains("." + one)));
    }
    return kinds;
  }

  /** What the name of the file promises it to be. */
  public static Optional<FileType> promisedBy(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (FileType type : values()) {
      if (type.endings.contains(ending)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
