package org.plenary.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plenary.form.Answers;
import org.plenary.form.StoredAnswers;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries the office keeps for applicants who named an address, and that nobody was asked to take
 * yet. One that somebody writes with the office, or was asked to, is handed over on its page.
 */
@Service
@Transactional
public class KeptEntries {

  /** The question of every form for the address of who answers for the entry. */
  private static final String CONTACT = "contactEmail";

  private final EntryRecords records;
  private final EntryStore store;
  private final CoEditorRows coEditors;
  private final HandOvers handOvers;
  private final JointOffers joint;
  private final StoredAnswers stored;

  KeptEntries(
      EntryRecords records,
      EntryStore store,
      CoEditorRows coEditors,
      HandOvers handOvers,
      JointOffers joint,
      StoredAnswers stored) {
    this.records = records;
    this.store = store;
    this.coEditors = coEditors;
    this.handOvers = handOvers;
    this.joint = joint;
    this.stored = stored;
  }

  /**
   * How many there are and for how many people, who get one mail each.
   *
   * @param entries those whose contact is named
   */
  public record Count(int entries, int contacts) {}

  /** As many statements however many there are. */
  @Transactional(readOnly = true)
  public Count count(Person by, EditionId edition) {
    NotAllowed.unlessStaff(by);
    Map<String, List<EntryId>> found = byAddress(by, edition);
    return new Count(found.values().stream().mapToInt(List::size).sum(), found.size());
  }

  /**
   * Asks the contact of each by mail to take it over, by one mail where they are named for several;
   * who was asked before is not asked again.
   *
   * @return how many people were asked
   */
  public int offerAll(Person by, EditionId edition, String reason) {
    NotAllowed.unlessStaff(by);
    AwardCare.requireReason(reason);
    int asked = 0;
    for (Map.Entry<String, List<EntryId>> one : byAddress(by, edition).entrySet()) {
      List<EntryId> open = one.getValue().stream().filter(this::isStillKept).toList();
      if (open.size() == 1) {
        handOvers.offer(by, open.get(0), one.getKey(), reason);
      } else if (!open.isEmpty()) {
        joint.offer(by, open, one.getKey(), reason);
      }
      asked += open.isEmpty() ? 0 : 1;
    }
    return asked;
  }

  /** A colleague may have begun the same a moment ago. */
  private boolean isStillKept(EntryId id) {
    return store.lock(id).heldByOffice && coEditors.list(id).isEmpty();
  }

  private Map<String, List<EntryId>> byAddress(Person by, EditionId edition) {
    List<EntryRecord> kept = records.listKept(edition.value());
    Map<String, List<EntryId>> addresses = new LinkedHashMap<>();
    if (kept.isEmpty()) {
      return addresses;
    }
    Map<String, Answers> contacts =
        stored.answers(
            kept.stream().map(entry -> Snapshot.document(entry.id())).toList(), Set.of(CONTACT));
    for (EntryRecord entry : kept) {
      String address =
          contacts
              .getOrDefault(Snapshot.document(entry.id()), Answers.NONE)
              .text(CONTACT)
              .strip()
              .toLowerCase(Locale.ROOT);
      if (InvitationPolicy.isAddress(address) && !address.equalsIgnoreCase(by.email())) {
        addresses.computeIfAbsent(address, first -> new ArrayList<>()).add(entry.id());
      }
    }
    return addresses;
  }
}
