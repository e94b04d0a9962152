package org.plenary.programme;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.shared.Deadline;

/**
 * One run of a prize, as it stands now.
 *
 * @param programme the folder in {@code bpmn/} it runs by
 * @param code short and unique, the first part of every receipt number: {@code SSCP23}
 * @param zone the organiser's zone, in which its dates are published
 * @param replyTo who answers a reply to its mails
 * @param revision grows with every change; the frozen rules of an entry name the one they were read
 *     at
 */
public record Edition(
    EditionId id,
    String programme,
    String code,
    String name,
    String theme,
    ZoneId zone,
    String replyTo,
    EditionState state,
    int revision,
    List<Category> categories,
    List<Criterion> criteria,
    List<AwardSlot> slots,
    List<EntryForm> forms,
    Map<EditionDate, Deadline> dates,
    EditionRules rules) {

  public Deadline date(EditionDate date) {
    return dates.get(date);
  }

  public Category category(String key) {
    return categories.stream()
        .filter(category -> category.key().equals(key))
        .findFirst()
        .orElseThrow();
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
}
