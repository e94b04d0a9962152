package org.plenary.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The list of {@code walls.txt}: every screen, and who gets in at a thing that exists. */
final class Walls {

  /** In the order of the file, the people of a screen as well. */
  static final Map<String, Set<String>> LIST = read();

  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(?:\\([^)]*\\))?\\??");

  private Walls() {}

  /** An address with values in the place of their names; what may be left out is, but a juror. */
  static String filled(String path, UnaryOperator<String> value) {
    return PARAMETER
        .matcher(path)
        .replaceAll(
            found ->
                found.group().endsWith("?") && !found.group().contains("juror")
                    ? ""
                    : value.apply(found.group(1)));
  }

  private static Map<String, Set<String>> read() {
    try {
      return new ClassPathResource("walls.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("=", 2))
          .collect(
              Collectors.toMap(
                  part -> part[0].strip(),
                  part -> new LinkedHashSet<>(List.of(part[1].strip().split(" +"))),
                  (one, other) -> one,
                  LinkedHashMap::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
