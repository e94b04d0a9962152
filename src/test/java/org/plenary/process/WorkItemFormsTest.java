package org.plenary.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.FileAnswers;
import org.plenary.form.Answers;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.NotFound;
import org.plenary.shared.Viewer;
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
import org.springframework.test.context.bean.override.mockito.MockitoBean;
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

  @MockitoBean private People people;
  @Autowired private Workflow workflow;
  @Autowired private WorkItemForms forms;
  @Autowired private WorkItemFiles files;
  @Autowired private Attachments attachments;
  @Autowired private Inbox inbox;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private String id;

  @BeforeEach
  void begin() {
    for (Person one : List.of(han, auditor, applicant)) {
      given(people.get(one.id())).willReturn(one);
    }
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

  @Test
  void takesFilesFromWhoOwesItAndShowsThemToNobodyElse() {
    WorkItemForm item = forms.get(han, id);

    Attachment letter = handIn(item, "letter");

    assertThat(files.list(han, item, "letter")).containsExactly(letter);
    assertThat(attachments.get(viewer(han), letter.id())).isEqualTo(letter);
    for (Person other : List.of(auditor, applicant)) {
      assertThatThrownBy(() -> attachments.get(viewer(other), letter.id()))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> files.list(other, item, "letter")).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> files.remove(other, item, letter)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> files.add(other, item, "letter", "a.png", picture()))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void takesFilesOnlyWhereTheFormAsksForThem() {
    WorkItemForm item = forms.get(han, id);

    assertThatThrownBy(() -> handIn(item, "remark")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> handIn(item, "no-question")).isInstanceOf(NotFound.class);
  }

  @Test
  void keepsTheFilesAsTheyWereWhenTheWorkWasDone() {
    WorkItemForm item = forms.get(han, id);
    answer("guests", 3);
    Attachment kept = handIn(item, "letter");
    Attachment wrong = handIn(item, "letter");
    files.remove(han, item, wrong);

    forms.complete(han, id);

    assertThat(attachments.listFrozen(item.owner(), 1)).containsExactly(kept);
    assertThat(attachments.get(viewer(auditor), kept.id())).isEqualTo(kept);
    assertThatThrownBy(() -> files.remove(han, item, kept)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attachments.get(viewer(applicant), kept.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void countsTheFilesThatAreThereAndNotThoseAnAnswerRepeats() {
    WorkItemForm item = forms.get(han, id);
    answer("guests", 3);
    Attachment gone = handIn(item, "letter");
    answer("letter", FileAnswers.of(List.of(gone)));
    files.remove(han, item, gone);

    forms.complete(han, id);

    assertThat(events.stream(WorkItemCompleted.class))
        .singleElement()
        .extracting(WorkItemCompleted::sha256)
        .isEqualTo(Answers.NONE.with("guests", 3).sha256());
  }

  private Attachment handIn(WorkItemForm item, String field) {
    return files.add(han, item, field, "letter.png", picture());
  }

  private static Viewer viewer(Person person) {
    return new Viewer(
        person.id().value(), person.roles().stream().map(Role::name).collect(Collectors.toSet()));
  }

  private static InputStream picture() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
      return new ByteArrayInputStream(out.toByteArray());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
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
    WorkItemFiles.class,
    WorkItemFileAccess.class,
    FormFiles.class,
    Inbox.class,
    FailedSteps.class,
    TaskNames.class,
    WorkItemTitles.class
  })
  @ImportAutoConfiguration(JacksonAutoConfiguration.class)
  @ComponentScan(
      basePackages = {"org.plenary.form", "org.plenary.attachment"},
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(\\.ui\\.|Test|Schedule).*"))
  static class Slice {

    @Bean
    Messages messages() {
      return EnglishTexts.messages();
    }
  }
}
