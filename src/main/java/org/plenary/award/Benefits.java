package org.plenary.award;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What winners say to a benefit, and what they report of it. */
@Service
@Transactional
public class Benefits {

  private final Entries entries;
  private final BenefitRows rows;
  private final BenefitReportRows reports;
  private final BenefitAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Benefits(
      Entries entries,
      BenefitRows rows,
      BenefitReportRows reports,
      BenefitAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entries = entries;
    this.rows = rows;
    this.reports = reports;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** For steps of procedures, which act for nobody. */
  @Transactional(readOnly = true)
  public Benefit get(BenefitId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(BenefitId.KIND, id.value()));
  }

  /** The benefit, to those who may read the entry whose award it came with. */
  @Transactional(readOnly = true)
  public Benefit get(Person by, BenefitId id) {
    Benefit benefit = get(id);
    access.requireReader(by, benefit);
    return benefit;
  }

  /** One statement however many are asked for. */
  @Transactional(readOnly = true)
  public List<Benefit> list(Collection<BenefitId> ids) {
    return rows.listByIds(ids);
  }

  /** What came with the award of one entry. For steps of procedures, which act for nobody. */
  @Transactional(readOnly = true)
  public List<Benefit> list(EntryId entry) {
    return rows.list(List.of(entry));
  }

  /**
   * All of an edition, for the office, by number of the entry. The same few statements however many
   * there are.
   */
  @Transactional(readOnly = true)
  public List<BenefitListItem> list(Person by, EditionId edition) {
    if (!by.mayReadEverything()) {
      throw new NotFound("edition", edition.value());
    }
    List<Benefit> all = rows.list(edition);
    Map<EntryId, List<Benefit>> came = all.stream().collect(groupingBy(Benefit::entry));
    return entries.list(came.keySet()).stream()
        .flatMap(entry -> came.get(entry.id()).stream().map(one -> item(one, entry)))
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<BenefitReport> findReport(Person by, BenefitId id) {
    return reports.find(get(by, id).id());
  }

  /** Takes it up. Said twice it is said once. */
  public void accept(Person by, BenefitId id) {
    Benefit benefit = answerable(by, id, BenefitState.ACCEPTED);
    if (benefit.waitsForAnswer() && move(benefit, BenefitState.ACCEPTED, "")) {
      events.publishEvent(new BenefitAccepted(get(id), by.id().value()));
    }
  }

  /** Does not take it up. The award stays what it is. */
  public void decline(Person by, BenefitId id, String reason) {
    BenefitTextRefused.unlessShort(reason);
    Benefit benefit = answerable(by, id, BenefitState.DECLINED);
    if (benefit.waitsForAnswer() && move(benefit, BenefitState.DECLINED, reason.strip())) {
      events.publishEvent(new BenefitDeclined(get(id), reason.strip(), by.id().value()));
    }
  }

  /** Files the report, which ends the benefit. */
  public void report(Person by, BenefitId id, BenefitReport report) {
    Benefit benefit = get(by, id);
    access.requireWinnerOrStaff(by, benefit);
    BenefitTextRefused.unlessFit(report);
    BenefitState end = report.isDelivered() ? BenefitState.DONE : BenefitState.DROPPED;
    if (!benefit.waitsForReport() || !move(benefit, end, "")) {
      throw new NotAtThisBenefitStep(benefit.name());
    }
    reports.insert(id, report.stripped(), clock.instant(), by);
    events.publishEvent(new BenefitReported(get(id), report.isDelivered(), by.id().value()));
  }

  private static BenefitListItem item(Benefit benefit, Entry entry) {
    return new BenefitListItem(
        benefit, entry.title(), entry.applicant(), String.valueOf(entry.awardSlot()));
  }

  private Benefit answerable(Person by, BenefitId id, BenefitState wanted) {
    Benefit benefit = get(by, id);
    access.requireWinnerOrStaff(by, benefit);
    if (!benefit.waitsForAnswer() && benefit.state() != wanted) {
      throw new NotAtThisBenefitStep(benefit.name());
    }
    return benefit;
  }

  private boolean move(Benefit benefit, BenefitState to, String note) {
    return rows.move(benefit.id(), benefit.state(), to, clock.instant(), note);
  }
}
