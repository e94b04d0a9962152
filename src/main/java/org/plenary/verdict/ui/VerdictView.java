package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.ui.StaffPage;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.FactList;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;
import org.plenary.ui.Under;
import org.plenary.verdict.ConfirmedRanking;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.Mention;
import org.plenary.verdict.MentionPicks;
import org.plenary.verdict.Mentions;
import org.plenary.verdict.PanelVerdicts;
import org.plenary.verdict.Reserves;
import org.plenary.verdict.SlotDecision;
import org.plenary.verdict.Verdict;
import org.plenary.verdict.VerdictWork;
import org.plenary.verdict.Verdicts;

/** The verdict: winners and reserves of every award, signed, then offered and published. */
@Route("verdict")
@Under("finalists")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class VerdictView extends StaffPage implements BeforeEnterObserver {

  private final Verdicts verdicts;
  private final VerdictWork signing;
  private final Reserves reserves;
  private final Mentions mentions;
  private final MentionPicks picks;
  private final Finalists finalists;
  private final FinalistEntries finalistEntries;
  private final JudgingOrder order;
  private final PanelVerdicts panel;
  private final PublicVoteNotes publicVote;
  private final JobScreens jobs;
  private final MailsAhead ahead;
  private final PublicationPart publication;
  private final SlotForms forms = new SlotForms();

  /** The pick that is led to, once. */
  private String wanted = "";

  VerdictView(
      Verdicts verdicts,
      VerdictWork signing,
      Reserves reserves,
      Mentions mentions,
      MentionPicks picks,
      Finalists finalists,
      FinalistEntries finalistEntries,
      JudgingOrder order,
      PanelVerdicts panel,
      PublicVoteNotes publicVote,
      JobScreens jobs,
      MailsAhead ahead,
      PublicationPart publication,
      CurrentPerson current,
      CurrentEdition editions,
      Dates dates) {
    super(current, editions, dates);
    this.verdicts = verdicts;
    this.signing = signing;
    this.reserves = reserves;
    this.mentions = mentions;
    this.picks = picks;
    this.finalists = finalists;
    this.finalistEntries = finalistEntries;
    this.order = order;
    this.panel = panel;
    this.publicVote = publicVote;
    this.jobs = jobs;
    this.ahead = ahead;
    this.publication = publication;
    refresh();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    wanted = event.getLocation().getQueryParameters().getSingleParameter("pick").orElse("");
    if (!wanted.isEmpty()) {
      refresh();
      wanted = "";
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("verdict.verdict.title");
  }

  @Override
  protected void show(Edition edition) {
    Optional<Verdict> verdict = verdicts.find(person, edition.id());
    Optional<ConfirmedRanking> ranking = finalists.findConfirmed(person, edition.id());
    add(header(edition), steps("verdict"));
    if (ranking.isEmpty()) {
      add(
          new EmptyState(
              "gavel",
              getTranslation("verdict.verdict.empty"),
              getTranslation("verdict.verdict.empty-text")));
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
                        .<Component>map(obstacle -> ahead("verdict.verdict.ahead", obstacle))
                        .orElseGet(() -> nextStep(edition, reasons.size()))));
    SlotBoard board =
        new SlotBoard(
            edition,
            finalistEntries.list(edition.id(), ranking.get()),
            finalistEntries.listOthers(edition.id()),
            verdicts.listPlacements(person, edition.id()),
            reasons,
            verdicts.mapGrounds(person, edition.id()),
            verdict.map(Verdict::publishedAt).isPresent());
    Map<String, Mention> asked = mentions.map(person, edition.id());
    boolean mayDecide = verdict.isEmpty() && person.isStaff();
    for (AwardSlot slot : edition.slots()) {
      Component content =
          mayDecide
              ? forms.show(board, slot, decision -> decide(edition, slot, decision))
              : new SlotResult(board, slot, promote(edition, slot, verdict.isPresent()));
      PageSection section = new PageSection(slot.label()).beside(partner(slot));
      if (mayDecide && asked.containsKey(slot.key())) {
        Mention mention = asked.get(slot.key());
        PickNote.of(board, slot, mention, () -> place(edition, slot))
            .ifPresent(
                note -> {
                  section.add(note);
                  if (mention.id().value().equals(wanted)) {
                    note.bringIntoView();
                  }
                });
      }
      section.add(content);
      add(section);
    }
    if (verdict.filter(signed -> signed.publishedAt() != null).isPresent()) {
      add(new CertificateList(getTranslation("verdict.verdict.certificates"), board));
    }
    publicVote.section(person, edition).ifPresent(this::add);
  }

  private Component nextStep(Edition edition, int decided) {
    int slots = edition.slots().size();
    String text =
        getTranslation(
            "verdict.verdict.step-text",
            decided,
            slots,
            reader.deadline(edition.date(EditionDate.VERDICT_SIGNED)));
    if (!person.isStaff()) {
      return new NextStep("signature", getTranslation("verdict.verdict.step"), text);
    }
    Button sign = new Button(getTranslation("verdict.verdict.sign"), event -> askToSign(edition));
    sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new NextStep("signature", getTranslation("verdict.verdict.step"), text, sign);
  }

  /** The last look before a verdict is frozen; every winner is told, so it is background work. */
  private void askToSign(Edition edition) {
    TextArea statement = new TextArea(getTranslation("verdict.sign.statement"));
    statement.setWidthFull();
    statement.setMinHeight("8rem");
    statement.addClassName("words");
    AskDialog ask =
        jobs.ask(
                getTranslation("verdict.sign.title"),
                getTranslation("verdict.sign.text"),
                getTranslation("verdict.sign.button"),
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
            .fact(getTranslation("verdict.verdict.signed-at"), reader.moment(verdict.signedAt()))
            .fact(getTranslation("verdict.verdict.hash"), verdict.sha256())
            .fact(getTranslation("verdict.verdict.statement"), verdict.statement());
    panel
        .findBeside(person, edition.id())
        .ifPresent(
            beside ->
                facts.fact(
                    getTranslation("verdict.verdict.beside"), reader.moment(beside.signedAt())));
    Div signed = new Div(publication.of(person, edition, verdict, this::refresh), facts);
    signed.addClassName("signed");
    return signed;
  }

  private void decide(Edition edition, AwardSlot slot, SlotDecision decision) {
    verdicts.decide(person, edition.id(), slot.key(), decision);
    Toast.show(getTranslation("verdict.verdict.kept", slot.label()));
    forms.showAgain(slot, this::refresh);
  }

  private void place(Edition edition, AwardSlot slot) {
    picks.place(person, edition.id(), slot.key());
    Toast.show(getTranslation("verdict.verdict.kept", slot.label()));
    forms.showAgain(slot, this::refresh);
  }

  private @Nullable Runnable promote(Edition edition, AwardSlot slot, boolean isSigned) {
    if (!person.isStaff() || !isSigned) {
      return null;
    }
    return () -> {
      Optional<EntryId> promoted = reserves.promote(person, edition.id(), slot.key());
      Toast.show(
          getTranslation(
              promoted.isPresent() ? "verdict.verdict.promoted" : "verdict.verdict.no-reserve"));
      refresh();
    };
  }

  private Component partner(AwardSlot slot) {
    return new Span(
        slot.partner() == null
            ? getTranslation("verdict.verdict.count", slot.count())
            : getTranslation("verdict.verdict.count-partner", slot.count(), slot.partner()));
  }
}
