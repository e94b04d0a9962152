package org.plenary.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.adoption.AdoptionFiles;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Outcome;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftImports;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** A small guideline that the office wrote and the Assembly adopted before the one under way. */
@Component
class EarlierGuideline {

  private static final String TITLE = "Principles for Counters in a Digital City";
  private static final String TEXT = "guideline-earlier.md";

  private final Cast cast;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final DraftImports imports;
  private final ParagraphTexts texts;
  private final Adoptions adoptions;
  private final AdoptionFiles files;
  private final VirtualTime time;
  private final Clock clock;
  private @Nullable GuidelineId guideline;

  EarlierGuideline(
      Cast cast,
      Guidelines guidelines,
      Drafts drafts,
      DraftImports imports,
      ParagraphTexts texts,
      Adoptions adoptions,
      AdoptionFiles files,
      VirtualTime time,
      Clock clock) {
    this.cast = cast;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.imports = imports;
    this.texts = texts;
    this.adoptions = adoptions;
    this.files = files;
    this.time = time;
    this.clock = clock;
  }

  /** Agrees with the clock what happens in the hundred days from here. */
  void playBeside(Instant begins) {
    time.when(begins, this::write);
    time.when(begins.plus(Duration.ofDays(60)), this::edit);
    time.when(begins.plus(Duration.ofDays(80)), this::clear);
    time.when(begins.plus(Duration.ofDays(100)), this::adopt);
  }

  /** Files are kept for some days only, so it is made when the play has come to today. */
  void makeFile() {
    files.make(head(), id());
  }

  private void write() {
    GuidelineId id = guidelines.create(head(), TITLE, Locale.ENGLISH).id();
    Draft working = drafts.findWorking(id).orElseThrow();
    imports.takeOver(head(), working.id(), imports.read(TEXT, GuidelineMaterial.file(TEXT)));
    drafts.freeze(head(), id);
    guideline = id;
  }

  private void edit() {
    Draft working = drafts.startNext(head(), id());
    for (String edit : Material.lines("guideline-earlier-edits.txt")) {
      String[] words = edit.split("\\|");
      Paragraph stands =
          drafts.listParagraphs(working.id()).stream()
              .filter(paragraph -> paragraph.text().contains(words[0]))
              .findFirst()
              .orElseThrow();
      texts.edit(
          head(),
          working.id(),
          stands.id(),
          stands.text().replace(words[0], words[1]),
          stands.revision());
    }
    drafts.freeze(head(), id());
  }

  private void clear() {
    adoptions.clear(head(), id(), "The offices that run counters read both drafts and agree.");
  }

  private void adopt() {
    adoptions.decide(
        head(),
        id(),
        Outcome.ADOPTED,
        "Assembly",
        LocalDate.ofInstant(clock.instant(), GuidelinePlay.NAIROBI),
        "");
  }

  private GuidelineId id() {
    return Objects.requireNonNull(guideline);
  }

  private Person head() {
    return cast.office().get(0);
  }
}
