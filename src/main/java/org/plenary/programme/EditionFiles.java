package org.plenary.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The editions that come with the program, one file each: {@code bpmn/prize/editions/2023.yaml} is
 * named {@code prize/2023}.
 */
@Component
public class EditionFiles {

  private final PathMatchingResourcePatternResolver resources =
      new PathMatchingResourcePatternResolver();

  /** The names of all files, newest first. */
  public List<String> list() {
    try {
      Resource[] found = resources.getResources("classpath*:bpmn/*/editions/*.yaml");
      return Arrays.stream(found)
          .map(EditionFiles::nameOf)
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads one file; refuses it with every line that is wrong. */
  public EditionTemplate read(String name) {
    String programme = name.substring(0, Math.max(name.indexOf('/'), 0));
    String file = name.substring(name.indexOf('/') + 1);
    String text =
        text("bpmn/" + programme + "/editions/" + file + ".yaml")
            .orElseThrow(() -> new NotFound("edition file", name));
    return read(name, programme, text);
  }

  /** Reads a text that somebody brings along; forms are named from the programme's folder. */
  public EditionTemplate read(String name, String programme, String text) {
    return new EditionFileReader(name, programme, form -> form(programme, form)).read(text);
  }

  private Optional<String> form(String programme, String file) {
    // Names come from a file: one that climbs out of the folder is an unknown form.
    return file.matches("[a-z0-9-]+\\.form")
        ? text("bpmn/" + programme + "/" + file)
        : Optional.empty();
  }

  private Optional<String> text(String path) {
    Resource resource = resources.getResource("classpath:" + path);
    if (!resource.exists()) {
      return Optional.empty();
    }
    try {
      return Optional.of(resource.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String nameOf(Resource resource) {
    try {
      String[] path = resource.getURL().getPath().split("/");
      return path[path.length - 3] + "/" + path[path.length - 1].replace(".yaml", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
