package org.plenary.process;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.FileAnswers;
import org.plenary.form.Answers;
import org.plenary.form.FormValidator;
import org.plenary.form.Problem;
import org.plenary.form.SaveOutcome;
import org.plenary.form.StoredAnswer;
import org.plenary.form.StoredAnswers;
import org.plenary.identity.Person;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work that has a form and no screen of its own, so that a model which staff change still runs. The
 * answers are kept here; the procedure learns of them no more than it may branch by.
 */
@Service
@Transactional
public class WorkItemForms {

  /** Work is done once, so its files are frozen once. */
  private static final int FIRST_VERSION = 1;

  private final Workflow workflow;
  private final FormFiles files;
  private final StoredAnswers answers;
  private final Attachments attachments;
  private final Map<String, SubjectNames> names;
  private final Duties duties;
  private final ApplicationEventPublisher events;

  WorkItemForms(
      Workflow workflow,
      FormFiles files,
      StoredAnswers answers,
      Attachments attachments,
      List<SubjectNames> names,
      Duties duties,
      ApplicationEventPublisher events) {
    this.workflow = workflow;
    this.files = files;
    this.answers = answers;
    this.attachments = attachments;
    this.names = names.stream().collect(toMap(SubjectNames::procedure, Function.identity()));
    this.duties = duties;
    this.events = events;
  }

  /** Throws {@link NotFound} for whoever does not owe it, and once it is done. */
  @Transactional(readOnly = true)
  public WorkItemForm get(Person by, String id) {
    OpenTask task = owed(by, id);
    SubjectNames known = names.get(task.procedure());
    String subject =
        known == null ? "" : known.names(Set.of(task.key())).getOrDefault(task.key(), "");
    return new WorkItemForm(
        id,
        task.procedure(),
        task.key(),
        task.task(),
        task.name(),
        subject,
        task.due(),
        files.read(String.valueOf(task.screen())));
  }

  @Transactional(readOnly = true)
  public Map<String, StoredAnswer> load(Person by, WorkItemForm item) {
    owed(by, item.id());
    return answers.load(item.document());
  }

  public SaveOutcome save(
      Person by, WorkItemForm item, String field, @Nullable Object value, int baseRevision) {
    owed(by, item.id());
    return answers.save(item.document(), field, value, baseRevision, by.id().value());
  }

  /** Ends the work with the answers as they are kept, and the files as they are now. */
  public void complete(Person by, String id) {
    WorkItemForm item = get(by, id);
    Answers given =
        FileAnswers.with(
            item.schema(), answers.answers(item.document()), attachments.list(item.owner()));
    List<Problem> problems = FormValidator.check(item.schema(), given, Map.of(), true);
    if (!problems.isEmpty()) {
      throw new WorkItemIncomplete(problems.size());
    }
    attachments.freeze(item.owner(), FIRST_VERSION);
    workflow.completeTask(id, FormVariables.of(item.schema(), given));
    events.publishEvent(new WorkItemCompleted(item, given.sha256(), by.id().value()));
  }

  private OpenTask owed(Person by, String id) {
    return workflow
        .findTask(id, by.id().value(), duties.groups(by))
        .filter(task -> FormFiles.isForm(task.screen()))
        .orElseThrow(() -> new NotFound("work item", id));
  }
}
