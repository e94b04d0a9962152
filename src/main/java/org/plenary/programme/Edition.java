package org.plenary.programme;

import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.shared.Deadline;

/**
 * One run of a prize, as it stands now.
 *
 * @param programme the folder in {@code bpmn/} it runs by
 * @param code short and unique, the first part of every receipt number: {@code SSCP23}
 * @param revision grows with every change; the frozen rules of an entry name the one they were read
 *     at
 */
public record Edition(
    EditionId id,
    String programme,
    String code,
    EditionState state,
    int revision,
    EditionBasics basics,
    List<Category> categories,
    List<Criterion> criteria,
    List<AwardSlot> slots,
    List<EntryForm> forms,
    Map<EditionDate, Deadline> dates,
    EditionRules rules,
    WinnerPlan winners) {

  public Edition {
    categories = List.copyOf(categories);
    criteria = List.copyOf(criteria);
    slots = List.copyOf(slots);
    forms = List.copyOf(forms);
    Map<EditionDate, Deadline> inOrder = new EnumMap<>(EditionDate.class);
    inOrder.putAll(dates);
    dates = Collections.unmodifiableMap(inOrder);
    // Editions kept before there was a plan for winners have none.
    winners = Objects.requireNonNullElse(winners, WinnerPlan.NONE);
  }

  public String name() {
    return basics.name();
  }

  public String theme() {
    return basics.theme();
  }

  public ZoneId zone() {
    return basics.zone();
  }

  public String replyTo() {
    return basics.replyTo();
  }

  /** A promised date. Every published edition has them all; of a draft ask {@link #findDate}. */
  public Deadline date(EditionDate date) {
    return Objects.requireNonNull(dates.get(date), () -> code + " has no date " + date.key());
  }

  public Optional<Deadline> findDate(EditionDate date) {
    return Optional.ofNullable(dates.get(date));
  }

  public Category category(String key) {
    return findCategory(key).orElseThrow();
  }

  public Optional<Category> findCategory(String key) {
    return categories.stream().filter(category -> category.key().equals(key)).findFirst();
  }

  public AwardSlot slot(String key) {
    return slots.stream().filter(slot -> slot.key().equals(key)).findFirst().orElseThrow();
  }

  /** The form an applicant of this type fills in for this category; empty where nothing fits. */
  public Optional<EntryForm> form(String category, ApplicantType type) {
    return forms.stream()
        .filter(form -> form.category().equals(category) && form.applicantTypes().contains(type))
        .findFirst();
  }

  /** How many awards the edition plans, over all its slots. */
  public int plannedAwards() {
    return slots.stream().mapToInt(AwardSlot::count).sum();
  }

  public Edition with(EditionBasics other) {
    return changed(copy -> copy.basics = other);
  }

  public Edition with(Map<EditionDate, Deadline> others) {
    return changed(copy -> copy.dates = others);
  }

  public Edition with(EditionRules others) {
    return changed(copy -> copy.rules = others);
  }

  public Edition with(WinnerPlan other) {
    return changed(copy -> copy.winners = other);
  }

  public Edition withCategories(List<Category> others) {
    return changed(copy -> copy.categories = others);
  }

  public Edition withCriteria(List<Criterion> others) {
    return changed(copy -> copy.criteria = others);
  }

  public Edition withSlots(List<AwardSlot> others) {
    return changed(copy -> copy.slots = others);
  }

  public Edition withForms(List<EntryForm> others) {
    return changed(copy -> copy.forms = others);
  }

  Edition as(EditionId otherId, String otherCode, EditionState otherState, int otherRevision) {
    return changed(
        copy -> {
          copy.id = otherId;
          copy.code = otherCode;
          copy.state = otherState;
          copy.revision = otherRevision;
        });
  }

  private Edition changed(Consumer<EditionCopy> change) {
    EditionCopy copy = new EditionCopy(this);
    change.accept(copy);
    return copy.edition();
  }

  /** What reads differently in another revision of it. */
  public List<FieldChange> differencesTo(Edition other) {
    return EditionDiff.between(this, other);
  }

  /**
   * This edition with every part somebody changed between the two taken over, also where this one
   * says something else by now.
   */
  public Edition overwrittenBy(Edition seen, Edition wanted) {
    return EditionMerge.overwrite(seen, wanted, this);
  }

  /** Everything that keeps it from being published; empty when nothing does. */
  public List<EditionProblem> problems() {
    return EditionCheck.problemsOf(this);
  }
}
