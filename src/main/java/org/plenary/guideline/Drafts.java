package org.plenary.guideline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbered versions of a guideline: one is worked on, the others are frozen for ever. */
@Service
public class Drafts {

  private final GuidelineRows guidelines;
  private final DraftRows rows;
  private final ParagraphRows paragraphs;
  private final AsideRows asides;
  private final GuidelineAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Drafts(
      GuidelineRows guidelines,
      DraftRows rows,
      ParagraphRows paragraphs,
      AsideRows asides,
      GuidelineAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.guidelines = guidelines;
    this.rows = rows;
    this.paragraphs = paragraphs;
    this.asides = asides;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** For steps of procedures and other modules, which act for nobody. */
  public Draft get(DraftId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(DraftId.KIND, id.value()));
  }

  /** Staff and auditors read every draft; others what is frozen of what they have a part in. */
  public Draft get(Person by, DraftId id) {
    return access.requireReadable(by, id);
  }

  public Draft get(Person by, GuidelineId guideline, int number) {
    return list(by, guideline).stream()
        .filter(draft -> draft.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound(DraftId.KIND, guideline + "/" + number));
  }

  /** By number. For steps of procedures and other modules. */
  public List<Draft> list(GuidelineId guideline) {
    return rows.list(guideline);
  }

  /** By number, those this person may read; not found when that is none and they are not staff. */
  public List<Draft> list(Person by, GuidelineId guideline) {
    List<Draft> readable = access.readable(by, rows.list(guideline));
    if (readable.isEmpty()) {
      access.requireReadable(by, guideline);
    }
    return readable;
  }

  public Optional<Draft> findNewestFrozen(GuidelineId guideline) {
    return rows.list(guideline).stream().filter(Draft::isFrozen).reduce((before, later) -> later);
  }

  /** The draft that came next, be it frozen or worked on. */
  public Optional<Draft> findNext(Draft draft) {
    return rows.list(draft.guideline()).stream()
        .filter(one -> one.number() == draft.number() + 1)
        .findFirst();
  }

  /** As above, if this person may read it. */
  public Optional<Draft> findNext(Person by, Draft draft) {
    return findNext(draft).filter(next -> access.mayRead(by, next));
  }

  public Optional<Draft> findWorking(GuidelineId guideline) {
    return rows.list(guideline).stream().filter(draft -> !draft.isFrozen()).findFirst();
  }

  /** In order, numbered. One statement. For steps of procedures and other modules. */
  public List<Paragraph> listParagraphs(DraftId draft) {
    return NumberingRule.number(paragraphs.list(draft));
  }

  /** As above, for whoever may read the draft. */
  public List<Paragraph> listParagraphs(Person by, DraftId draft) {
    access.requireReadable(by, draft);
    return listParagraphs(draft);
  }

  public Optional<Paragraph> findParagraph(DraftId draft, ParagraphId id) {
    return listParagraphs(draft).stream().filter(found -> found.id().equals(id)).findFirst();
  }

  /** Begins the next draft with the text of the newest, which must be frozen. */
  @Transactional
  public Draft startNext(Person by, GuidelineId guideline) {
    return start(by, guideline, false);
  }

  /** As {@link #startNext}, for the changes the body decided and nothing else. */
  @Transactional
  public Draft startAmendment(Person by, GuidelineId guideline) {
    return start(by, guideline, true);
  }

  private Draft start(Person by, GuidelineId guideline, boolean isAmendment) {
    access.requireEditor(by, guideline);
    guidelines.findLocked(guideline);
    List<Draft> all = rows.list(guideline);
    Draft newest = all.get(all.size() - 1);
    if (!newest.isFrozen()) {
      throw DraftRefused.stillWorking(newest.number());
    }
    Instant now = clock.instant();
    String actor = by.id().value();
    Draft next =
        new Draft(DraftId.next(), guideline, newest.number() + 1, now, null, null, isAmendment);
    rows.insert(next, actor);
    paragraphs.copy(newest.id(), next.id(), actor, now);
    events.publishEvent(new DraftStarted(guideline, next.id(), next.number(), actor));
    return next;
  }

  /** Freezes the working draft. From here on nobody can change it, and its hash proves it. */
  @Transactional
  public Draft freeze(Person by, GuidelineId guideline) {
    access.requireEditor(by, guideline);
    guidelines.findLocked(guideline);
    Draft working = findWorking(guideline).orElseThrow(DraftRefused::nothingToFreeze);
    Draft locked = access.lockForEditing(by, working.id());
    String sha256 = DraftHash.of(requireWhole(locked));
    String actor = by.id().value();
    rows.freeze(locked.id(), clock.instant(), actor, sha256);
    events.publishEvent(new DraftFrozen(guideline, locked.id(), locked.number(), sha256, actor));
    return get(locked.id());
  }

  /** Refuses what {@link #freeze} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  public void requireFreezable(Person by, GuidelineId guideline) {
    access.requireEditor(by, guideline);
    requireWhole(findWorking(guideline).orElseThrow(DraftRefused::nothingToFreeze));
  }

  private List<StoredParagraph> requireWhole(Draft draft) {
    List<StoredParagraph> text = paragraphs.list(draft.id());
    if (text.isEmpty()) {
      throw DraftRefused.empty(draft.number());
    }
    NumberingRule.number(text).stream()
        .filter(paragraph -> paragraph.text().isEmpty())
        .findFirst()
        .ifPresent(
            empty -> {
              throw DraftRefused.emptyParagraph(draft.number(), empty.number());
            });
    int meeting = asides.count(draft.id());
    if (meeting > 0) {
      throw DraftRefused.textsMeet(draft.number(), meeting);
    }
    return text;
  }

  /** Who last wrote what is new in this draft; not who took it over from the one before. */
  public Set<PersonId> listWriters(DraftId draft) {
    return paragraphs.listWriters(draft);
  }

  /** Grows with every change of the draft's text: whoever shows it knows when to read it again. */
  public int getRevision(Person by, DraftId draft) {
    access.requireReadable(by, draft);
    return rows.revision(draft);
  }

  int getRevision(DraftId draft) {
    return rows.revision(draft);
  }

  /** Whether a frozen draft still says what it said; false for one that is worked on. */
  public boolean isAsFrozen(Draft draft) {
    return DraftHash.of(paragraphs.list(draft.id())).equals(draft.sha256());
  }
}
