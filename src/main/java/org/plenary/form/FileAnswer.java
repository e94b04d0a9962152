package org.plenary.form;

import java.util.Map;
import java.util.TreeMap;

/** A file handed in as an answer: where it is kept, and its name, size and hash as proof. */
public record FileAnswer(String id, String name, String mediaType, long size, String sha256) {

  Map<String, Object> asMap() {
    return new TreeMap<>(
        Map.of("id", id, "name", name, "mediaType", mediaType, "size", size, "sha256", sha256));
  }

  static FileAnswer from(Answers row) {
    return new FileAnswer(
        row.text("id"),
        row.text("name"),
        row.text("mediaType"),
        row.findNumber("size").map(Number::longValue).orElse(0L),
        row.text("sha256"));
  }
}
