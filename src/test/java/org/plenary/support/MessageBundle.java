package org.plenary.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One file of texts, read line by line so that a key written twice is seen. */
public record MessageBundle(String module, List<Map.Entry<String, String>> lines) {

  public static MessageBundle read(Path file) {
    String name = file.getFileName().toString().replace(".properties", "");
    String joined = Sources.read(file).replaceAll("\\\\\\R\\s*", "");
    return new MessageBundle(
        name,
        joined
            .lines()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.split("=", 2))
            .map(parts -> Map.entry(parts[0].strip(), parts[1].strip()))
            .toList());
  }

  public Set<String> keys() {
    return texts().keySet();
  }

  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    lines.forEach(line -> texts.put(line.getKey(), line.getValue()));
    return texts;
  }

  /** Keys of which only the last text would ever be seen. */
  public List<String> repeatedKeys() {
    return lines.stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
