package org.plenary.programme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.ChangedMeanwhile;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFixture;
import org.plenary.programme.EditionPart;
import org.plenary.programme.Editions;
import org.plenary.programme.UnpublishedChange;
import org.plenary.programme.UnpublishedChanges;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.MockScreen;
import org.plenary.support.Records;
import org.plenary.support.SeenProgress;
import org.plenary.ui.ReaderDates;

class SetUpEditorTest {

  private static final Person HAN =
      new Person(
          PersonId.next(),
          "Han Seo-yeon",
          "han@plenary.example",
          "WeGO",
          Set.of(Role.STAFF),
          Locale.UK,
          ZoneId.of("Asia/Seoul"));

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final Editions editions = mock(Editions.class);
  private final UnpublishedChanges unpublished = mock(UnpublishedChanges.class);
  private final JobScreens jobs = mock(JobScreens.class);
  private final MailsAhead ahead = mock(MailsAhead.class);
  private final ChangePublishing publishing = new ChangePublishing(unpublished, jobs, ahead);
  private final ReaderDates dates = mock(ReaderDates.class);

  @BeforeEach
  void write() {
    given(dates.time(any())).willReturn("14:32");
    given(dates.deadline(any())).willReturn("");
    doAnswer(
            call -> {
              call.<Runnable>getArgument(1).run();
              return null;
            })
        .when(ahead)
        .show(any(), any(), any());
    given(unpublished.keep(any(), any(), any(), any())).will(call -> call.getArgument(3));
  }

  @Test
  void keepsADraftAsItIsTyped() {
    Edition draft = EditionFixture.anEdition();
    given(editions.change(any(), any(), any(), any())).will(call -> call.getArgument(2));
    SetUpEditor editor = open(draft);

    type(editor, "Name", "Another name");

    assertThat(editor.edition().name()).isEqualTo("Another name");
    verify(editions).change(eq(HAN), eq(draft), any(), eq(""));
  }

  @Test
  void keepsWhatTwoPeopleTypedAndLetsOneChoose() {
    Edition draft = EditionFixture.anEdition();
    Edition theirs = draft.with(draft.basics().named("By the first"));
    ChangedMeanwhile meanwhile = meanwhile(theirs);
    given(editions.change(any(), eq(draft), any(), any())).willThrow(meanwhile);
    given(editions.change(any(), eq(theirs), any(), any())).will(call -> call.getArgument(2));
    SetUpEditor editor = open(draft);

    type(editor, "Name", "By the second");

    assertThat(editor.conflict().isVisible()).isTrue();
    assertThat(editor.conflict().getElement().getTextRecursively())
        .contains("By the first", "By the second");
    _click(_get(Button.class, spec -> spec.withText("Keep mine")));
    assertThat(editor.edition().name()).isEqualTo("By the second");
    assertThat(editor.conflict().isVisible()).isFalse();
  }

  @Test
  void asksAReasonBeforeAPublishedEditionChanges() {
    Edition published = EditionFixture.aPublishedEdition();
    given(unpublished.publish(any(), any(), any(), any())).will(call -> call.getArgument(2));
    SetUpEditor editor = open(published);

    type(editor, "Name", "Another name");

    verify(unpublished).keep(eq(HAN), eq(published), eq(published), any());
    verify(unpublished, never()).publish(any(), any(), any(), any());
    _click(_get(Button.class, spec -> spec.withText("Publish change")));
    TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Why it changes"));
    Button confirm = _find(Button.class, spec -> spec.withText("Publish change")).get(1);
    _click(confirm);
    assertThat(reason.isInvalid()).isTrue();
    reason.setValue("The name was agreed");
    _click(confirm);
    assertThat(runs(JobState.DONE)).isTrue();
    verify(unpublished).publish(eq(HAN), eq(published), any(), eq("The name was agreed"));
    assertThat(editor.edition().name()).isEqualTo("Another name");
  }

  @Test
  void keepsWhatWasTypedWhereSomebodyElsePublishedFirst() {
    Edition published = EditionFixture.aPublishedEdition();
    Edition theirs = published.with(published.basics().named("By the first"));
    ChangedMeanwhile meanwhile = meanwhile(theirs);
    given(unpublished.publish(any(), any(), any(), any())).willThrow(meanwhile);
    SetUpEditor editor = open(published);
    type(editor, "Name", "By the second");
    _click(_get(Button.class, spec -> spec.withText("Publish change")));
    _get(TextArea.class, spec -> spec.withLabel("Why it changes")).setValue("Agreed");
    _click(_find(Button.class, spec -> spec.withText("Publish change")).get(1));

    assertThat(runs(JobState.FAILED)).isTrue();

    assertThat(editor.conflict().isVisible()).isTrue();
    assertThat(editor.wanted().name()).isEqualTo("By the second");
    _click(_find(Button.class, spec -> spec.withText("Publish change")).get(0));
    assertThat(_get(TextArea.class, spec -> spec.withLabel("Why it changes")).getValue())
        .isEqualTo("Agreed");
  }

  /** Does the work that was started, as the background does, and tells its end on the screen. */
  private boolean runs(JobState end) {
    ArgumentCaptor<JobPlan> plan = ArgumentCaptor.forClass(JobPlan.class);
    ArgumentCaptor<Predicate<JobRun>> told = ArgumentCaptor.captor();
    verify(jobs).showUntil(plan.capture(), told.capture());
    try {
      plan.getValue().work().run(new SeenProgress());
    } catch (Exception refused) {
      assertThat(end).isEqualTo(JobState.FAILED);
    }
    return told.getValue().test(Records.with(Records.blank(JobRun.class), "state", end));
  }

  @Test
  void findsAgainWhatSomebodyLeftUnpublished() {
    Edition published = EditionFixture.aPublishedEdition();
    Edition wanted = published.with(published.basics().named("Half a thought"));
    given(unpublished.find(HAN, published.id()))
        .willReturn(Optional.of(new UnpublishedChange(published, wanted)));

    SetUpEditor editor = open(published);

    assertThat(editor.wanted().name()).isEqualTo("Half a thought");
    assertThat(editor.aside().getElement().getTextRecursively())
        .contains("1 change is not published yet");
    _click(_get(Button.class, spec -> spec.withText("Drop change")));
    assertThat(editor.wanted()).isEqualTo(published);
    verify(unpublished).drop(HAN, published.id());
  }

  @Test
  void sumsTheWeightsWhileOneTypes() {
    Edition draft = EditionFixture.anEdition();
    CriteriaSection section = new CriteriaSection(draft, kit());
    screen.show(section);

    _find(IntegerField.class).get(0).setValue(25);
    section.refresh(section.applyTo(draft));

    assertThat(section.getElement().getTextRecursively())
        .contains("The weights sum to 105 of 100.");
    assertThat(section.applyTo(draft).problems()).isNotEmpty();
  }

  @Test
  void letsTheWordsFollowTheDateUntilSomebodyChoosesOthers() {
    Edition draft = EditionFixture.anEdition();
    DatesSection section = new DatesSection(draft, kit(), dates);
    screen.show(section);
    DateTimePicker closes = _find(DateTimePicker.class).get(EditionDate.CALL_CLOSES.ordinal());
    DateTimePicker told = _find(DateTimePicker.class).get(EditionDate.FINALISTS_TOLD.ordinal());

    closes.setValue(LocalDateTime.parse("2023-06-16T18:00"));
    told.setValue(LocalDateTime.parse("2023-08-05T18:00"));
    Edition changed = section.applyTo(draft);

    assertThat(changed.date(EditionDate.CALL_CLOSES).wording())
        .isEqualTo("Friday 16 June 2023, 18:00 in Seoul");
    assertThat(changed.date(EditionDate.FINALISTS_TOLD).wording())
        .isEqualTo("by Friday 4 August 2023");
  }

  @Test
  void takesAwayAndPutsBackAnAward() {
    Edition draft = EditionFixture.anEdition();
    SlotsSection section = new SlotsSection(draft, kit());
    screen.show(section);

    _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Take “Leadership” away")));
    assertThat(section.applyTo(draft).plannedAwards()).isEqualTo(9);

    _click(_get(Button.class, spec -> spec.withText("Undo")));
    assertThat(section.applyTo(draft)).isEqualTo(draft);
  }

  private SetUpEditor open(Edition edition) {
    SetUpEditor editor =
        new SetUpEditor(
            editions,
            unpublished,
            publishing,
            HAN,
            edition,
            dates,
            new PlenaryClock(),
            changed -> {});
    BasicsSection section = new BasicsSection(edition, kit());
    editor.edit(section);
    screen.show(new Div(editor.conflict(), section, editor.aside()));
    return editor;
  }

  private static void type(SetUpEditor editor, String label, String text) {
    _get(TextField.class, spec -> spec.withLabel(label)).setValue(text);
    editor.typed();
  }

  private static FieldKit kit() {
    return new FieldKit(false, () -> {});
  }

  private static ChangedMeanwhile meanwhile(Edition theirs) {
    ChangedMeanwhile refusal = mock(ChangedMeanwhile.class);
    given(refusal.current()).willReturn(theirs);
    given(refusal.part()).willReturn(EditionPart.BASICS);
    given(refusal.messageKey()).willReturn("programme.refused.changed-meanwhile");
    given(refusal.arguments()).willReturn(new Object[] {"basics"});
    return refusal;
  }
}
