package org.plenary.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.support.EnglishTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Walks every file in {@code bpmn/}: each can be read by what reads it in production, and what a
 * diagram names must be there.
 */
@SpringBootTest(
    classes = MovedDatesTest.Slice.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:moved-dates;MODE=MySQL;NON_KEYWORDS=VALUE,KEY",
      "camunda.bpm.job-execution.enabled=false"
    })
class ModelTest {

  private static final Pattern STEP_TASK =
      Pattern.compile(
          "<bpmn:serviceTask id=\"([^\"]+)\"[^>]*camunda:expression=\"[#$]\\{\\w+\\.(\\w+)\\(");
  private static final Pattern USER_TASK =
      Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"([^>]*)>");

  private static final Map<String, Class<?>> STEPS = steps();

  @Autowired private RepositoryService engine;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }

  static Stream<Path> models() throws IOException {
    return files().filter(file -> file.toString().endsWith(".bpmn"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadByWhatReadsItInProduction(Path file) {
    new ModelReaders(engine).read(file);
  }

  @Test
  void findsBeansOfAnyName() {
    assertThat(BeanCalls.in("#{clock.at(execution.getVariable('a.b'), due)} ${people.all}"))
        .containsExactly(
            new BeanCalls.Call("clock", "at", 2), new BeanCalls.Call("people", "all", -1));
  }

  @ParameterizedTest
  @MethodSource("models")
  void namesOnlyStepsThatExist(Path model) throws IOException {
    String drawn = Files.readString(model);

    // The engine sees no bean but steps, so one of any other name is missing as well.
    assertThat(BeanCalls.in(drawn))
        .as("what %s asks of beans", model)
        .allMatch(call -> exists(STEPS.get(call.bean()), call.method(), call.arguments()));
    assertThat(drawn)
        .doesNotContain("camunda:delegateExpression", "camunda:class", "camunda:script", ":script");
  }

  @ParameterizedTest
  @MethodSource("models")
  void callsEachStepByTheNameOfItsTask(Path model) throws IOException {
    Matcher task = STEP_TASK.matcher(Files.readString(model));
    while (task.find()) {
      assertThat(camelCase(task.group(1))).as("task of %s", model).startsWith(task.group(2));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void givesEveryPersonsTaskAScreenAndSomebodyWhoOwesIt(Path model) throws IOException {
    Matcher task = USER_TASK.matcher(Files.readString(model));
    while (task.find()) {
      assertThat(task.group(2))
          .as("task %s of %s", task.group(1), model)
          .containsAnyOf("camunda:formKey=", "camunda:formRef=");
      assertThat(task.group(2)).containsAnyOf("camunda:assignee=", "camunda:candidateGroups=");
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void hasWordsOfItsOwnForEveryPersonsTask(Path model) throws IOException {
    String procedure = model.getFileName().toString().replace(".bpmn", "");
    Matcher task = USER_TASK.matcher(Files.readString(model));
    while (task.find()) {
      String key = "process.task." + procedure + "." + task.group(1);
      assertThat(EnglishTexts.messages().getOr("", Locale.UK, key, 1, "it")).as(key).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void isNamedAfterItsProcess(Path model) throws IOException {
    String id = model.getFileName().toString().replace(".bpmn", "");
    assertThat(Files.readString(model)).contains("<bpmn:process id=\"" + id + "\"");
  }

  private static boolean exists(Class<?> steps, String name, int arguments) {
    return steps != null
        && Modifier.isPublic(steps.getModifiers())
        && Arrays.stream(steps.getMethods())
            .filter(method -> method.getName().equals(name))
            .mapToInt(Method::getParameterCount)
            .anyMatch(count -> count == arguments);
  }

  private static String camelCase(String id) {
    return Pattern.compile("-(.)").matcher(id).replaceAll(letter -> letter.group(1).toUpperCase());
  }

  private static Map<String, Class<?>> steps() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Steps")));
    return scanner.findCandidateComponents("org.plenary").stream()
        .<Class<?>>map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
        .collect(
            Collectors.toMap(
                type ->
                    Character.toLowerCase(type.getSimpleName().charAt(0))
                        + type.getSimpleName().substring(1),
                Function.identity()));
  }
}
