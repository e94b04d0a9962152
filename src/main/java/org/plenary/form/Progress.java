package org.plenary.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the sections of a form have come. Counts fields, not messages. */
public record Progress(List<SectionProgress> sections) {

  public Progress {
    sections = List.copyOf(sections);
  }

  public static Progress of(FormSchema schema, Answers answers, Map<String, Object> context) {
    Set<String> open =
        FormValidator.check(schema, answers, context, true).stream()
            .map(Problem::topKey)
            .collect(Collectors.toSet());
    return new Progress(
        schema.shownSections(answers, context).stream()
            .map(section -> of(section, section.shownFields(answers, context), answers, open))
            .toList());
  }

  private static SectionProgress of(
      FormSection section, List<FormField> shown, Answers answers, Set<String> open) {
    int left = (int) shown.stream().filter(field -> open.contains(field.key())).count();
    boolean started = shown.stream().anyMatch(field -> answers.has(field.key()));
    SectionProgress.State state =
        started
            ? left == 0 ? SectionProgress.State.DONE : SectionProgress.State.PART
            : SectionProgress.State.EMPTY;
    return new SectionProgress(section.id(), section.title(), state, left);
  }

  /** How many fields still need something before the form can be sent. */
  public int left() {
    return sections.stream().mapToInt(SectionProgress::left).sum();
  }

  public boolean isComplete() {
    return left() == 0;
  }
}
