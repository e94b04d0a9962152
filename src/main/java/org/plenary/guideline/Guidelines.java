package org.plenary.guideline;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that go from outline to adoption. */
@Service
public class Guidelines {

  private final GuidelineRows rows;
  private final DraftRows drafts;
  private final GuidelineAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Guidelines(
      GuidelineRows rows,
      DraftRows drafts,
      GuidelineAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** For steps of procedures and other modules, which act for nobody. */
  public Guideline get(GuidelineId id) {
    return rows.find(id).orElseThrow(() -> GuidelineAccess.notFound(id));
  }

  /** Staff and auditors read every guideline; others those with a draft they may read. */
  public Guideline get(Person by, GuidelineId id) {
    return access.requireReadable(by, id);
  }

  /** The one begun last, which the screens across a guideline open with. */
  public Optional<Guideline> findCurrent() {
    return rows.list().stream().findFirst();
  }

  /** As above, of those this person may read. */
  public Optional<Guideline> findCurrent(Person by) {
    return list(by).stream().map(GuidelineListItem::guideline).findFirst();
  }

  /** Newest first, in the same number of statements however many there are. */
  public List<GuidelineListItem> list(Person by) {
    Map<GuidelineId, List<Draft>> readable =
        access.readable(by, drafts.listAll()).stream()
            .collect(Collectors.groupingBy(Draft::guideline));
    return rows.list().stream()
        .filter(guideline -> by.mayReadEverything() || readable.containsKey(guideline.id()))
        .map(found -> new GuidelineListItem(found, readable.getOrDefault(found.id(), List.of())))
        .toList();
  }

  /** Titles by id, in one statement; what is gone is left out. */
  public Map<GuidelineId, String> titles(Collection<GuidelineId> ids) {
    return rows.titles(ids);
  }

  /** Titles by the ids of drafts, in one statement; what is gone is left out. */
  public Map<String, String> titlesOfDrafts(Collection<String> drafts) {
    return rows.titlesOfDrafts(drafts);
  }

  /** Begins a guideline with an empty first draft to work on. */
  @Transactional
  public Guideline create(Person by, String title, Locale language) {
    NotAllowed.unlessStaff(by);
    Guideline guideline =
        new Guideline(GuidelineId.next(), TitleRefused.checked(title), language, clock.instant());
    rows.insert(guideline, by.id().value());
    Draft first =
        new Draft(DraftId.next(), guideline.id(), 1, guideline.startedAt(), null, null, false);
    drafts.insert(first, by.id().value());
    events.publishEvent(
        new GuidelineStarted(guideline.id(), first.id(), guideline.title(), by.id().value()));
    return guideline;
  }

  @Transactional
  public void rename(Person by, GuidelineId id, String title) {
    access.requireEditor(by, id);
    String checked = TitleRefused.checked(title);
    rows.rename(id, checked);
    events.publishEvent(new GuidelineRenamed(id, checked, by.id().value()));
  }
}
