package org.plenary.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormSchema;
import org.plenary.shared.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms in {@code bpmn/}, by the names models call them by. */
@Component
class FormFiles {

  /** {@code visit-report}, {@code visit-report.form}, or as Camunda Modeler writes it. */
  private static final Pattern NAME =
      Pattern.compile("(?:camunda-forms:[a-z]+:)?([a-z0-9-]+)(?:\\.form)?");

  private final ResourcePatternResolver resources;

  FormFiles(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  /** Whether a task is done by a form, and not on a screen of its own. */
  static boolean isForm(@Nullable String screen) {
    return screen != null && NAME.matcher(screen).matches();
  }

  FormSchema read(String screen) {
    Matcher name = NAME.matcher(screen);
    if (!name.matches()) {
      throw new NotFound("form", screen);
    }
    try {
      Resource[] found = resources.getResources("classpath*:bpmn/*/" + name.group(1) + ".form");
      if (found.length == 0) {
        throw new NotFound("form", screen);
      }
      return FormSchema.read(found[0].getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
