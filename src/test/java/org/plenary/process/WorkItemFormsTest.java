package org.plenary.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.NotFound;
import org.plenary.support.EnglishTexts;
import org.plenary.ui.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A model somebody drew, with a form and no screen: {@code trial-visit.bpmn}. */
@SpringBootTest(
    classes = WorkItemFormsTest.Slice.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:work-item-forms;MODE=MySQL;NON_KEYWORDS=VALUE,KEY",
      "camunda.bpm.job-execution.enabled=false"
    })
@RecordApplicationEvents
class WorkItemFormsTest {

  private static final String SECRET = "Their mayor is ill, keep it quiet";

  private final Person han = person(Role.STAFF);
  private final Person auditor = person(Role.AUDITOR);
  private final Person applicant = person(Role.APPLICANT);
  private final String key = UUID.randomUUID().toString();

  @Autowired private Workflow workflow;
  @Autowired private WorkItemForms forms;
  @Autowired private Inbox inbox;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private String id;

  @BeforeEach
  void begin() {
    workflow.start("trial-visit", key, Map.of());
    id = workflow.openTasks("trial-visit", key).get(0).id();
  }

  @Test
  void standsInTheInboxByItsNameInTheModel() {
    List<WorkItem> items =
        inbox.list(han).stream().filter(item -> item.href().endsWith(id)).toList();

    assertThat(items).singleElement().extracting(WorkItem::title).isEqualTo("Plan the visit");
    assertThat(items.get(0).href()).isEqualTo("/work-items/" + id);
  }

  @Test
  void goesTheWayTheAnswersSay() {
    answer("takesPlace", true);
    answer("guests", 12);

    forms.complete(han, id);

    assertThat(workflow.position("trial-visit", key).done()).contains("visited");
    assertThat(events.stream(WorkItemCompleted.class)).hasSize(1);
  }

  @Test
  void takesABoxNobodyTickedForNo() {
    answer("guests", 12);

    forms.complete(han, id);

    assertThat(workflow.position("trial-visit", key).done()).contains("called-off");
  }

  @Test
  void keepsWhatPeopleTypeOutOfTheEngine() {
    answer("takesPlace", true);
    answer("guests", 2);
    answer("visitOn", "2023-07-01");
    answer("remark", SECRET);
    WorkItemForm item = forms.get(han, id);

    forms.complete(han, id);

    assertThat(texts("ACT_RU_VARIABLE", "TEXT_")).doesNotContain(SECRET);
    assertThat(texts("ACT_HI_VARINST", "TEXT_")).doesNotContain(SECRET);
    assertThat(texts("form_answer", "answer")).anyMatch(text -> text.contains(SECRET));
    assertThat(item.document()).isEqualTo("work-item:" + id);
  }

  @Test
  void refusesAFormThatIsNotFilledIn() {
    answer("takesPlace", true);

    assertThatThrownBy(() -> forms.complete(han, id)).isInstanceOf(WorkItemIncomplete.class);
    assertThat(workflow.isRunning("trial-visit", key)).isTrue();
  }

  @Test
  void doesNotExistForWhoDoesNotOweIt() {
    for (Person other : List.of(auditor, applicant)) {
      assertThatThrownBy(() -> forms.get(other, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> forms.complete(other, id)).isInstanceOf(NotFound.class);
    }
    WorkItemForm item = forms.get(han, id);
    assertThatThrownBy(() -> forms.save(applicant, item, "guests", 1, 0))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isGoneOnceItIsDone() {
    answer("guests", 3);
    forms.complete(han, id);

    assertThatThrownBy(() -> forms.complete(han, id)).isInstanceOf(NotFound.class);
  }

  private void answer(String field, Object value) {
    forms.save(han, forms.get(han, id), field, value, 0);
  }

  private List<String> texts(String table, String column) {
    return jdbc.sql("select " + column + " from " + table + " where " + column + " is not null")
        .query(String.class)
        .list();
  }

  private static Person person(Role role) {
    return new Person(
        PersonId.next(),
        "Somebody",
        "a@example.org",
        "",
        Set.of(role),
        Locale.UK,
        ZoneId.of("UTC"));
  }

  @Import({
    EngineTestConfiguration.class,
    Duties.class,
    WorkItemForms.class,
    FormFiles.class,
    Inbox.class,
    TaskNames.class,
    WorkItemTitles.class
  })
  @ImportAutoConfiguration(JacksonAutoConfiguration.class)
  @ComponentScan(
      basePackages = "org.plenary.form",
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(\\.ui\\.|Test).*"))
  static class Slice {

    @Bean
    Messages messages() {
      return EnglishTexts.messages();
    }
  }
}
