package org.plenary.notification;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads one Markdown file with its front matter. */
final class MailTemplateFile {

  private static final Pattern FILE =
      Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);

  /** A placeholder whose name ends so may stay empty. */
  private static final String OPTIONAL_MARK = "?";

  private MailTemplateFile() {}

  static MailTemplate read(String name, Locale language, String content) {
    Matcher file = FILE.matcher(content);
    if (!file.matches()) {
      throw new IllegalStateException(
          "The mail " + name + " has no front matter between --- lines");
    }
    Map<String, Object> head =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(file.group(1));
    Map<String, Object> examples = new LinkedHashMap<>();
    Set<String> optional = new LinkedHashSet<>();
    declared(head).forEach((key, example) -> declare(key, example, examples, optional));
    Object button = head.get("button");
    return new MailTemplate(
        name,
        language,
        required(name, head, "subject"),
        isOptional(name, head, examples),
        button == null ? null : button.toString(),
        required(name, head, "why"),
        examples,
        optional,
        file.group(2).strip());
  }

  private static String required(String name, Map<String, Object> head, String key) {
    Object value = head.get(key);
    if (value == null) {
      throw new IllegalStateException("The front matter of the mail " + name + " lacks " + key);
    }
    return value.toString();
  }

  /** A mail that signs its reader in is never optional: they asked for it. */
  private static boolean isOptional(
      String name, Map<String, Object> head, Map<String, Object> examples) {
    boolean isOptional = Boolean.TRUE.equals(head.get("optional"));
    if (isOptional && examples.containsKey(NoticeComposer.SECRET_LINK)) {
      throw new IllegalStateException("The mail " + name + " has a secret link, so must come");
    }
    return isOptional;
  }

  @SuppressWarnings("unchecked") // the YAML parser knows no types
  private static Map<String, Object> declared(Map<String, Object> head) {
    Object values = head.get("values");
    return values == null ? Map.of() : (Map<String, Object>) values;
  }

  private static void declare(
      String key, Object example, Map<String, Object> examples, Set<String> optional) {
    boolean mayBeEmpty = key.endsWith(OPTIONAL_MARK);
    String placeholder = mayBeEmpty ? key.substring(0, key.length() - 1) : key;
    examples.put(placeholder, example);
    if (mayBeEmpty) {
      optional.add(placeholder);
    }
  }
}
