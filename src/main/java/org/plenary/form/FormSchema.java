package org.plenary.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as data: Camunda Forms JSON that this program can render and check. What it does not
 * understand but need not (layout of other tools, unknown properties) is kept and written back.
 *
 * @see "docs/forms.md for the part of Camunda Forms that is understood"
 */
public final class FormSchema {

  private final ObjectNode json;
  private final String id;
  private final String title;
  private final List<FormSection> sections;
  private final Map<String, FormSchema> translated = new ConcurrentHashMap<>();

  private FormSchema(ObjectNode json, SchemaReader reader) {
    this.json = json;
    this.id = reader.id();
    this.title = reader.title();
    this.sections = reader.sections();
  }

  /** Reads a form, or refuses it with {@link UnreadableForm}. */
  public static FormSchema read(String json) {
    ObjectNode root = SchemaReader.parse(json);
    return new FormSchema(root, new SchemaReader(root));
  }

  /**
   * The same form in another language's words, as far as somebody has written them. What is written
   * back, compared and frozen stays the original: that one counts.
   */
  public FormSchema in(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? this
        : translated.computeIfAbsent(language.getLanguage(), tag -> translate(language));
  }

  private FormSchema translate(Locale language) {
    return new FormSchema(json, new SchemaReader(FormTranslation.of(json, language)));
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  public List<FormSection> sections() {
    return sections;
  }

  /** All questions of all sections, in order; those of repeated groups stay inside their group. */
  public List<FormField> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }

  public Optional<FormField> findField(String key) {
    return allFields().filter(field -> field.key().equals(key)).findFirst();
  }

  /** The same; a question in the rows of a group is found by the group's key, a dot and its own. */
  public Optional<FormField> findAt(String path) {
    int dot = path.indexOf('.');
    return dot < 0
        ? findField(path)
        : findField(path.substring(0, dot))
            .flatMap(group -> group.findChild(path.substring(dot + 1)));
  }

  public Optional<FormSection> findSectionOf(String fieldKey) {
    return sections.stream()
        .filter(section -> section.fields().stream().anyMatch(f -> f.key().equals(fieldKey)))
        .findFirst();
  }

  /** Every condition there is, of sections and of questions. */
  public Stream<Condition> conditions() {
    Stream<@Nullable Condition> ofSections = sections.stream().map(FormSection::hiddenWhen);
    Stream<@Nullable Condition> ofFields = allFields().map(FormField::hiddenWhen);
    return Stream.concat(ofSections, ofFields).filter(Objects::nonNull);
  }

  /** The sections that are asked now and ask something. */
  public List<FormSection> shownSections(Answers answers, Map<String, Object> context) {
    return sections.stream()
        .filter(section -> section.isShown(answers, context))
        .filter(section -> !section.shownFields(answers, context).isEmpty())
        .toList();
  }

  /** The fields that are asked now, section by section. */
  public List<FormField> shownFields(Answers answers, Map<String, Object> context) {
    return shownSections(answers, context).stream()
        .flatMap(section -> section.shownFields(answers, context).stream())
        .toList();
  }

  /** The question a problem is about, as people read it. */
  public String labelOf(Problem problem) {
    Optional<FormField> field = findField(problem.topKey());
    String rest = problem.fieldKey().substring(problem.topKey().length());
    return field
        .flatMap(group -> rest.isEmpty() ? field : group.findChild(rest.substring(1)))
        .map(FormField::label)
        .orElse(problem.fieldKey());
  }

  public String toJson() {
    return Json.writeIndented(json);
  }

  /** Starts changing a copy of this form. */
  public FormEdit edit() {
    return new FormEdit(this);
  }

  /** A copy of the JSON that may be changed and read again. */
  ObjectNode copyOfJson() {
    return json.deepCopy();
  }

  private Stream<FormField> allFields() {
    return sections.stream().flatMap(section -> section.fields().stream());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormSchema schema && json.equals(schema.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }
}
