package org.plenary.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every mail text: {@code bpmn/<programme>/mail/<event>.md}, or {@code mail/<module>/<event>.md}
 * for what belongs to no programme. {@code <event>.ko.md} is the Korean of {@code <event>.md}.
 */
@Component
class MailTemplates {

  private final PathMatchingResourcePatternResolver files =
      new PathMatchingResourcePatternResolver();
  private final Map<String, Optional<MailTemplate>> read = new ConcurrentHashMap<>();

  /** The text in the reader's language, or in English where nobody has written that yet. */
  MailTemplate get(String name, Locale reader) {
    return inLanguage(name, "." + reader.getLanguage(), Locale.forLanguageTag(reader.getLanguage()))
        .or(() -> inLanguage(name, "", Locale.ENGLISH))
        .orElseThrow(() -> new IllegalArgumentException("There is no mail text " + name));
  }

  private Optional<MailTemplate> inLanguage(String name, String suffix, Locale language) {
    return read.computeIfAbsent(name + suffix, file -> load(name, file, language));
  }

  private Optional<MailTemplate> load(String name, String file, Locale language) {
    for (String place : List.of("bpmn/%s/mail/%s.md", "mail/%s/%s.md")) {
      Resource resource = files.getResource("classpath:" + path(place, file));
      if (resource.exists()) {
        return Optional.of(MailTemplateFile.read(name, language, content(resource)));
      }
    }
    return Optional.empty();
  }

  private static String path(String place, String file) {
    int slash = file.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("A mail is named folder/event, not " + file);
    }
    return place.formatted(file.substring(0, slash), file.substring(slash + 1));
  }

  private static String content(Resource resource) {
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The names of all texts, in order. */
  List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    collect("classpath*:bpmn/*/mail/*.md", "bpmn/([^/]+)/mail/([^/.]+)\\.md$", names);
    collect("classpath*:mail/*/*.md", "/mail/([^/]+)/([^/.]+)\\.md$", names);
    return List.copyOf(names);
  }

  private void collect(String pattern, String shape, TreeSet<String> names) {
    var path = java.util.regex.Pattern.compile(shape);
    try {
      for (Resource resource : files.getResources(pattern)) {
        var match = path.matcher(resource.getURL().toString());
        if (match.find()) {
          names.add(match.group(1) + "/" + match.group(2));
        }
      }
    } catch (java.io.FileNotFoundException noneYet) {
      // A folder that does not exist holds no texts.
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
