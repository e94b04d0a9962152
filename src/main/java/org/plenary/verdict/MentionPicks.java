package org.plenary.verdict;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.jury.EntryPool;
import org.plenary.jury.EntryReading;
import org.plenary.jury.Reasons;
import org.plenary.jury.Seats;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a partner sees and chooses: the entries shared with them, and no other. Staff and auditors
 * may look at the same; only the partner picks, and only staff place it.
 */
@Service
@Transactional
public class MentionPicks {

  private final MentionRows rows;
  private final Seats jurors;
  private final EntryPool entries;
  private final EntryWriters writers;
  private final SharedReadings readings;
  private final Verdicts verdicts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MentionPicks(
      MentionRows rows,
      Seats jurors,
      EntryPool entries,
      EntryWriters writers,
      SharedReadings readings,
      Verdicts verdicts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.jurors = jurors;
    this.entries = entries;
    this.writers = writers;
    this.readings = readings;
    this.verdicts = verdicts;
    this.events = events;
    this.clock = clock;
  }

  /** Throws {@link NotFound} for whoever was not asked and does not read everything. */
  @Transactional(readOnly = true)
  public Mention get(Person by, MentionId id) {
    return rows.find(id)
        .filter(mention -> mention.contact().equals(by.id()) || by.mayReadEverything())
        .orElseThrow(() -> new NotFound("mention", id.value()));
  }

  /** What this person was asked to choose, the latest first. */
  @Transactional(readOnly = true)
  public List<Mention> listOwn(Person by) {
    return rows.list(by.id());
  }

  /** By number; what was withdrawn since is gone. As many statements for one as for a hundred. */
  @Transactional(readOnly = true)
  public List<SharedEntry> listEntries(Person by, MentionId id) {
    List<Entry> shared = shared(get(by, id));
    Map<EntryId, String> summaries = readings.summaries(shared.stream().map(Entry::id).toList());
    return shared.stream()
        .map(entry -> SharedEntry.of(entry, summaries.getOrDefault(entry.id(), "")))
        .toList();
  }

  /** One of them to read, without what concerns its people; of all others there is nothing. */
  @Transactional(readOnly = true)
  public EntryReading read(Person by, MentionId id, EntryId entry) {
    return readings.of(getShared(get(by, id), entry));
  }

  /**
   * Chooses one of the shared entries, or another than before, until the office has decided the
   * award. Late is taken too: the office may still wait for it.
   */
  public void pick(Person by, MentionId id, EntryId entry, String ground) {
    Mention mention = get(by, id);
    if (!mention.contact().equals(by.id())) {
      throw new NotAllowed("jury.refused.mention-partner-picks");
    }
    jurors.lock(mention.edition());
    Mentions.requireOpen(get(by, id));
    requireNotTheirs(mention, getShared(mention, entry));
    Reasons.require(ground);
    rows.pick(id, new Mention.Pick(entry, ground.strip(), clock.instant()));
    events.publishEvent(new MentionPicked(id, mention.edition(), entry, by.id().value()));
  }

  /**
   * Decides the award as the partner chose; refuses where that entry was withdrawn since, or is
   * theirs by now.
   */
  public void place(Person by, EditionId edition, String slot) {
    NotAllowed.unlessStaff(by);
    jurors.lock(edition);
    Optional<Mention> asked = rows.find(edition, slot);
    Mention.Pick pick =
        asked.map(Mention::pick).orElseThrow(() -> new MentionRefused("not-picked"));
    Entry picked =
        shared(asked.orElseThrow()).stream()
            .filter(one -> one.id().equals(pick.entry()))
            .findFirst()
            .orElseThrow(() -> new MentionRefused("pick-gone"));
    requireNotTheirs(asked.orElseThrow(), picked);
    SlotDecision decision =
        new SlotDecision(List.of(pick.entry()), List.of(), pick.ground(), MentionGround.PARTNER);
    verdicts.decide(by, edition, slot, decision);
  }

  /** Whoever joined in writing an entry, or took it over, since they were asked. */
  private void requireNotTheirs(Mention mention, Entry entry) {
    if (writers.isWriter(mention.contact(), entry.id())) {
      throw new MentionRefused("pick-own", entry.title());
    }
  }

  private List<Entry> shared(Mention mention) {
    Set<EntryId> shared = rows.shared(mention.id());
    return entries.listJudged(mention.edition()).stream()
        .filter(entry -> shared.contains(entry.id()))
        .toList();
  }

  private Entry getShared(Mention mention, EntryId entry) {
    return shared(mention).stream()
        .filter(one -> one.id().equals(entry))
        .findFirst()
        .orElseThrow(() -> new NotFound("entry", entry.value()));
  }
}
