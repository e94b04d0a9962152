package org.plenary.verdict;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.identity.NewPerson;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.jury.EntryPool;
import org.plenary.jury.JuryAccess;
import org.plenary.jury.Seats;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partners who are asked to choose a special mention, and the entries shared with them. */
@Service
@Transactional
public class Mentions {

  private static final LocalTime OFFICE_CLOSES = LocalTime.of(18, 0);

  private final MentionRows rows;
  private final VerdictRows verdicts;
  private final Seats jurors;
  private final EntryPool entries;
  private final EntryWriters writers;
  private final People people;
  private final Editions editions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Mentions(
      MentionRows rows,
      VerdictRows verdicts,
      Seats jurors,
      EntryPool entries,
      EntryWriters writers,
      People people,
      Editions editions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.verdicts = verdicts;
    this.jurors = jurors;
    this.entries = entries;
    this.writers = writers;
    this.people = people;
    this.editions = editions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks somebody to choose for the partner of a special mention, among these entries and no
   * others. Refuses who wrote one of them, and what is no eligible entry of the slot's category.
   *
   * @param through the last day to choose, to the close of the office
   */
  public MentionId invite(
      Person by,
      EditionId id,
      String slotKey,
      NewPerson contact,
      Collection<EntryId> shared,
      @Nullable LocalDate through) {
    NotAllowed.unlessStaff(by);
    jurors.lock(id);
    Edition edition = editions.get(id);
    AwardSlot slot = edition.slot(slotKey);
    if (!slot.isMention() || slot.partner() == null) {
      throw new NotFound("mention", slotKey);
    }
    if (verdicts.isSigned(id)) {
      throw new VerdictFrozen();
    }
    if (rows.find(id, slotKey).isPresent()) {
      throw new MentionRefused("asked-already", slot.label());
    }
    if (contact.name().isBlank() || !contact.email().contains("@")) {
      throw new MentionRefused("contact-wanted");
    }
    if (through == null) {
      throw new MentionRefused("day-wanted");
    }
    Instant due = through.atTime(OFFICE_CLOSES).atZone(edition.zone()).toInstant();
    if (!due.isAfter(clock.instant())) {
      throw new MentionRefused("day-past");
    }
    requireFitting(id, slot, shared);
    PersonId partner = people.add(contact, Role.PARTNER).id();
    requireUninvolved(id, partner, shared);
    Mention mention =
        new Mention(MentionId.next(), id, slotKey, partner, due, clock.instant(), null, null);
    rows.insert(mention);
    rows.share(mention.id(), new LinkedHashSet<>(shared));
    events.publishEvent(
        new PartnerInvited(mention.id(), id, slotKey, shared.size(), by.id().value()));
    return mention.id();
  }

  /** Shares exactly these from here on. What the partner has picked stays shared. */
  public void share(Person by, MentionId id, Collection<EntryId> shared) {
    NotAllowed.unlessStaff(by);
    Mention mention = get(id);
    jurors.lock(mention.edition());
    requireOpen(get(id));
    requireFitting(mention.edition(), editions.get(mention.edition()).slot(mention.slot()), shared);
    requireUninvolved(mention.edition(), mention.contact(), shared);
    Mention.Pick pick = get(id).pick();
    if (pick != null && !shared.contains(pick.entry())) {
      throw new MentionRefused("pick-stays");
    }
    rows.share(id, new LinkedHashSet<>(shared));
    events.publishEvent(new EntriesShared(id, mention.edition(), shared.size(), by.id().value()));
  }

  /** Takes the question back; somebody else can be asked then. */
  public void stop(Person by, MentionId id) {
    NotAllowed.unlessStaff(by);
    Mention mention = get(id);
    jurors.lock(mention.edition());
    requireOpen(get(id));
    rows.delete(id);
    events.publishEvent(new PartnerStopped(id, mention.edition(), mention.slot(), by.id().value()));
  }

  /** For steps of procedures, which act for nobody. */
  @Transactional(readOnly = true)
  public Mention get(MentionId id) {
    return rows.find(id).orElseThrow(() -> new NotFound("mention", id.value()));
  }

  /** Those still there; one statement however many are asked for. */
  @Transactional(readOnly = true)
  public List<Mention> list(Collection<MentionId> ids) {
    return rows.list(ids);
  }

  @Transactional(readOnly = true)
  public List<Mention> list(EditionId edition) {
    return rows.list(edition);
  }

  /** Whom the partners of an edition were asked through, by slot; for staff and auditors. */
  @Transactional(readOnly = true)
  public Map<String, Mention> map(Person by, EditionId edition) {
    JuryAccess.requireReader(by, edition);
    return rows.list(edition).stream()
        .collect(Collectors.toMap(Mention::slot, Function.identity()));
  }

  /** The entries shared for this mention; for staff and auditors. */
  @Transactional(readOnly = true)
  public Set<EntryId> listShared(Person by, MentionId id) {
    JuryAccess.requireReader(by, get(id).edition());
    return rows.shared(id);
  }

  /** The entries that could be shared for a slot, by number; for staff and auditors. */
  @Transactional(readOnly = true)
  public List<Entry> listFitting(Person by, EditionId edition, AwardSlot slot) {
    JuryAccess.requireReader(by, edition);
    return fitting(edition, slot);
  }

  private List<Entry> fitting(EditionId edition, AwardSlot slot) {
    return entries.listJudged(edition).stream()
        .filter(entry -> slot.category() == null || slot.category().equals(entry.category()))
        .toList();
  }

  private void requireFitting(EditionId edition, AwardSlot slot, Collection<EntryId> shared) {
    if (shared.isEmpty()) {
      throw new MentionRefused("nothing-shared");
    }
    Set<EntryId> known = fitting(edition, slot).stream().map(Entry::id).collect(Collectors.toSet());
    shared.stream()
        .filter(entry -> !known.contains(entry))
        .findFirst()
        .ifPresent(
            stranger -> {
              throw new NotFound("entry", stranger.value());
            });
  }

  private void requireUninvolved(EditionId edition, PersonId partner, Collection<EntryId> shared) {
    Set<EntryId> own = writers.map(edition).getOrDefault(partner, Set.of());
    shared.stream()
        .filter(own::contains)
        .findFirst()
        .ifPresent(
            entry -> {
              throw new MentionRefused("own-entry", entries.get(edition, entry).title());
            });
  }

  static void requireOpen(Mention mention) {
    if (mention.isSettled()) {
      throw new MentionRefused("settled");
    }
  }
}
