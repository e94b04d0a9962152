package org.plenary.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.plenary.notification.MailTexts;
import org.plenary.notification.MailWorkshop;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.Programmes;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads a file of {@code bpmn/} by what reads it when the program runs. */
record ModelReaders(RepositoryService engine) {

  private static final Pattern PLACE = Pattern.compile("bpmn/([a-z-]+)/(?:([a-z]+)/)?([^/]+)");
  private static final Pattern MAIL = Pattern.compile("([a-z-]+)(?:\\.([a-z]{2}))?\\.md");

  /** Fails where that refuses it, or where nothing would ever read it. */
  void read(Path file) {
    Matcher place = PLACE.matcher(file.toString().replace('\\', '/'));
    assertThat(place.matches()).as("%s lies where nothing looks", file).isTrue();
    String programme = place.group(1);
    String folder = place.group(2) == null ? "" : place.group(2);
    String name = place.group(3);
    switch (folder + "/" + name.substring(name.lastIndexOf('.') + 1)) {
      case "/bpmn" ->
          assertThat(
                  engine.createProcessDefinitionQuery().processDefinitionResourceName(name).list())
              .as("procedures the engine read in %s", file)
              .isNotEmpty();
      case "/dmn" ->
          assertThat(
                  engine
                      .createDecisionDefinitionQuery()
                      .decisionDefinitionResourceName(name)
                      .list())
              .as("tables the engine read in %s", file)
              .isNotEmpty();
      case "/form" ->
          assertThat(new FormFiles(new PathMatchingResourcePatternResolver()).read(name).fields())
              .as("questions of %s", file)
              .isNotEmpty();
      case "/yaml" -> {
        assertThat(name).isEqualTo("programme.yaml");
        assertThat(new Programmes().get(programme).name()).isNotBlank();
      }
      case "editions/yaml" ->
          assertThat(new EditionFiles().read(programme + "/" + name.replace(".yaml", "")).edition())
              .isNotNull();
      case "mail/md" -> mail(programme, name);
      default -> throw new AssertionError("Nothing reads " + file);
    }
  }

  private static void mail(String programme, String name) {
    Matcher file = MAIL.matcher(name);
    assertThat(file.matches()).as(name).isTrue();
    String text = programme + "/" + file.group(1);
    Locale language = file.group(2) == null ? Locale.ENGLISH : Locale.forLanguageTag(file.group(2));
    MailTexts texts = new MailWorkshop().texts();
    assertThat(texts.languages(text)).as("languages of %s", text).contains(language);
    assertThat(texts.find(text, language).orElseThrow().preview().text()).isNotBlank();
  }
}
