package org.plenary.programme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.shared.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The programmes that come with the program, each from {@code bpmn/…/programme.yaml}. */
@Component
public class Programmes {

  private final Map<String, Programme> read = new ConcurrentHashMap<>();

  public Programme get(String key) {
    return read.computeIfAbsent(key, Programmes::read);
  }

  private static Programme read(String key) {
    ClassPathResource file = new ClassPathResource("bpmn/" + key + "/programme.yaml");
    if (!file.exists()) {
      throw new NotFound("programme", key);
    }
    try {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      YamlValue root =
          new YamlValue(
              yaml.compose(new StringReader(file.getContentAsString(StandardCharsets.UTF_8))),
              1,
              "",
              new FileProblems());
      return new Programme(
          key,
          root.get("name").text(),
          root.get("organisers").items().stream().map(YamlValue::text).toList(),
          root.get("description").text());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
