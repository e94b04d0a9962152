package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.jury.ConfirmedRanking;
import org.plenary.jury.Finalists;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.JuryMails;
import org.plenary.jury.PanelVerdicts;
import org.plenary.jury.PublicationMailing;
import org.plenary.jury.Reserves;
import org.plenary.jury.SlotDecision;
import org.plenary.jury.Verdict;
import org.plenary.jury.VerdictWork;
import org.plenary.jury.Verdicts;
import org.plenary.notification.ui.BulkMeters;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Badge;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.FactList;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.Status;
import org.plenary.ui.Toast;

/** The verdict: winners and reserves of every award, signed, then offered and published. */
@Route("verdict")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class VerdictView extends StaffPage {

  private final Verdicts verdicts;
  private final VerdictWork signing;
  private final Reserves reserves;
  private final Finalists finalists;
  private final FinalistEntries finalistEntries;
  private final JudgingOrder order;
  private final PanelVerdicts panel;
  private final PublicVoteNotes publicVote;
  private final JobScreens jobs;
  private final BulkMeters mails;
  private final MailsAhead ahead;
  private final PublicationMailing publication;
  private final Clock clock;

  VerdictView(
      Verdicts verdicts,
      VerdictWork signing,
      Reserves reserves,
      Finalists finalists,
      FinalistEntries finalistEntries,
      JudgingOrder order,
      PanelVerdicts panel,
      PublicVoteNotes publicVote,
      JobScreens jobs,
      BulkMeters mails,
      MailsAhead ahead,
      PublicationMailing publication,
      CurrentPerson current,
      CurrentEdition editions,
      Dates dates,
      Clock clock) {
    super(current, editions, dates);
    this.verdicts = verdicts;
    this.signing = signing;
    this.reserves = reserves;
    this.finalists = finalists;
    this.finalistEntries = finalistEntries;
    this.order = order;
    this.panel = panel;
    this.publicVote = publicVote;
    this.jobs = jobs;
    this.mails = mails;
    this.ahead = ahead;
    this.publication = publication;
    this.clock = clock;
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("jury.verdict.title");
  }

  @Override
  void show(Edition edition) {
    Optional<Verdict> verdict = verdicts.find(person, edition.id());
    Optional<ConfirmedRanking> ranking = finalists.findConfirmed(person, edition.id());
    add(header(edition), steps("verdict"));
    if (ranking.isEmpty()) {
      add(
          new EmptyState(
              "gavel",
              getTranslation("jury.verdict.empty"),
              getTranslation("jury.verdict.empty-text")));
      return;
    }
    Map<String, String> reasons = verdicts.mapReasons(person, edition.id());
    add(
        verdict
            .map(signed -> signed(edition, signed))
            .orElseGet(
                () ->
                    order
                        .findObstacle(edition.id(), JudgingStep.SIGN_VERDICT)
                        .<Component>map(obstacle -> ahead("jury.verdict.ahead", obstacle))
                        .orElseGet(() -> nextStep(edition, reasons.size()))));
    SlotBoard board =
        new SlotBoard(
            edition,
            finalistEntries.list(edition.id(), ranking.get()),
            verdicts.listPlacements(person, edition.id()),
            reasons,
            verdict.map(Verdict::publishedAt).isPresent());
    boolean mayDecide = verdict.isEmpty() && person.isStaff();
    for (AwardSlot slot : edition.slots()) {
      Component content =
          mayDecide
              ? new SlotFields(board, slot, decision -> decide(edition, slot, decision))
              : new SlotResult(board, slot, promote(edition, slot, verdict.isPresent()));
      add(new PageSection(slot.label(), content).beside(partner(slot)));
    }
    if (verdict.filter(signed -> signed.publishedAt() != null).isPresent()) {
      add(new CertificateList(getTranslation("jury.verdict.certificates"), board));
    }
    publicVote.section(person, edition).ifPresent(this::add);
  }

  private Component nextStep(Edition edition, int decided) {
    int slots = edition.slots().size();
    String text =
        getTranslation(
            "jury.verdict.step-text",
            decided,
            slots,
            reader.deadline(edition.date(EditionDate.VERDICT_SIGNED)));
    if (!person.isStaff()) {
      return new NextStep("signature", getTranslation("jury.verdict.step"), text);
    }
    Button sign = new Button(getTranslation("jury.verdict.sign"), event -> askToSign(edition));
    sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new NextStep("signature", getTranslation("jury.verdict.step"), text, sign);
  }

  /** The last look before a verdict is frozen; every winner is told, so it is background work. */
  private void askToSign(Edition edition) {
    TextArea statement = new TextArea(getTranslation("jury.sign.statement"));
    statement.setWidthFull();
    statement.setMinHeight("8rem");
    statement.addClassName("words");
    AskDialog ask =
        jobs.ask(
                getTranslation("jury.sign.title"),
                getTranslation("jury.sign.text"),
                getTranslation("jury.sign.button"),
                () ->
                    new JobPlan(
                        "jury.job.verdict",
                        List.of(edition.name()),
                        signing.of(person, edition.id(), statement.getValue())),
                this::refresh)
            .with(statement);
    ahead.in(ask, () -> verdicts.sign(person, edition.id(), "")).open();
  }

  private Component signed(Edition edition, Verdict verdict) {
    FactList facts =
        new FactList()
            .fact(getTranslation("jury.verdict.signed-at"), reader.moment(verdict.signedAt()))
            .fact(getTranslation("jury.verdict.hash"), verdict.sha256())
            .fact(getTranslation("jury.verdict.statement"), verdict.statement());
    panel
        .findBeside(person, edition.id())
        .ifPresent(
            beside ->
                facts.fact(
                    getTranslation("jury.verdict.beside"), reader.moment(beside.signedAt())));
    Div signed = new Div(publication(edition, verdict), facts);
    signed.addClassName("signed");
    return signed;
  }

  private Component publication(Edition edition, Verdict verdict) {
    if (verdict.publishedAt() != null) {
      Badge isPublic =
          new Badge(
              Status.Shape.GOLD,
              "trophy",
              getTranslation("jury.verdict.published", reader.moment(verdict.publishedAt())));
      return new Div(
          isPublic,
          mails.meter(() -> JuryMails.results(edition, finalistEntries.all(edition.id()))));
    }
    Deadline lifts = edition.date(EditionDate.EMBARGO_LIFTS);
    if (!person.isStaff()) {
      return embargo(lifts);
    }
    if (clock.instant().isBefore(lifts.at())) {
      return embargo(
          lifts,
          new Button(
              getTranslation("jury.verdict.mails"),
              event ->
                  ahead.open(
                      getTranslation("jury.verdict.mails-title", reader.deadline(lifts)),
                      getTranslation("jury.verdict.mails-text"),
                      () -> publication.publish(edition.id()))));
    }
    Button publish = new Button(getTranslation("jury.verdict.publish"), event -> publish(edition));
    publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new NextStep(
        "globe",
        getTranslation("jury.verdict.publish-step"),
        getTranslation("jury.verdict.publish-text"),
        publish);
  }

  private NextStep embargo(Deadline lifts, Component... actions) {
    return new NextStep(
        "lock",
        getTranslation("jury.verdict.embargo"),
        getTranslation("jury.verdict.embargo-text", reader.deadline(lifts)),
        actions);
  }

  /** Everybody who took part is told, so it goes on in the background. */
  private void publish(Edition edition) {
    AskDialog ask =
        jobs.ask(
            getTranslation("jury.verdict.publish-question"),
            getTranslation("jury.verdict.publish-text"),
            getTranslation("jury.verdict.publish"),
            () ->
                new JobPlan(
                    "jury.job.results",
                    List.of(edition.name()),
                    progress -> {
                      progress.outOfMails(0);
                      verdicts.publish(person, edition.id());
                    }),
            this::refresh);
    ahead.in(ask, () -> publication.publish(edition.id())).open();
  }

  private void decide(Edition edition, AwardSlot slot, SlotDecision decision) {
    verdicts.decide(person, edition.id(), slot.key(), decision);
    Toast.show(getTranslation("jury.verdict.kept", slot.label()));
    refresh();
  }

  private @Nullable Runnable promote(Edition edition, AwardSlot slot, boolean isSigned) {
    if (!person.isStaff() || !isSigned) {
      return null;
    }
    return () -> {
      Optional<EntryId> promoted = reserves.promote(person, edition.id(), slot.key());
      Toast.show(
          getTranslation(
              promoted.isPresent() ? "jury.verdict.promoted" : "jury.verdict.no-reserve"));
      refresh();
    };
  }

  private Component partner(AwardSlot slot) {
    return new Span(
        slot.partner() == null
            ? getTranslation("jury.verdict.count", slot.count())
            : getTranslation("jury.verdict.count-partner", slot.count(), slot.partner()));
  }
}
