package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.support.Sources;

/** A mail text promises nothing that no mail ever says. */
class MailValuesTest {

  @Test
  void everyOptionalValueIsSetSomewhere() {
    String program = Sources.main().map(Sources.Source::text).collect(Collectors.joining("\n"));
    MailTemplates templates = new MailTemplates();

    List<String> neverSet =
        templates.names().stream()
            .flatMap(
                name ->
                    templates.get(name, Locale.ENGLISH).optional().stream()
                        .filter(value -> !program.contains("\"" + value + "\""))
                        .map(value -> name + ": " + value))
            .toList();

    assertThat(neverSet).isEmpty();
  }
}
