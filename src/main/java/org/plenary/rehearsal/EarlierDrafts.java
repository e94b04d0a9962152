package org.plenary.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.plenary.answer.AnswerState;
import org.plenary.answer.Answers;
import org.plenary.answer.GroupDecision;
import org.plenary.answer.Releases;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Severity;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftImports;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.identity.Person;
import org.plenary.rehearsal.EarlierMaterial.Said;
import org.springframework.stereotype.Component;

/** The drafts of the earlier guideline, and the answers that say what became of each comment. */
@Component
class EarlierDrafts {

  private static final String TITLE = "Principles for Counters in a Digital City";
  private static final String TEXT = "guideline-earlier.md";
  private static final EarlierMaterial SAID = EarlierMaterial.read();

  private final Cast cast;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final DraftImports imports;
  private final ParagraphTexts texts;
  private final Owed owed;
  private final Answers answers;
  private final Releases releases;

  EarlierDrafts(
      Cast cast,
      Guidelines guidelines,
      Drafts drafts,
      DraftImports imports,
      ParagraphTexts texts,
      Owed owed,
      Answers answers,
      Releases releases) {
    this.cast = cast;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.imports = imports;
    this.texts = texts;
    this.owed = owed;
    this.answers = answers;
    this.releases = releases;
  }

  GuidelineId begin(Person head) {
    return guidelines.create(head, TITLE, Locale.ENGLISH).id();
  }

  Draft write(Person head, GuidelineId id) {
    Draft working = drafts.findWorking(id).orElseThrow();
    imports.takeOver(head, working.id(), imports.read(TEXT, GuidelineMaterial.file(TEXT)));
    return drafts.freeze(head, id);
  }

  /** What is blocking is decided by the group, on that day. */
  void answer(RoundId round, LocalDate day) {
    List<Person> office = cast.office();
    GroupDecision decision =
        new GroupDecision(SAID.meeting().title(), day, SAID.meeting().decision());
    for (Comment comment : owed.inState(round, AnswerState.OPEN)) {
      List<CommentId> one = List.of(comment.id());
      var reply = said(comment).reply();
      answers.assign(office.get(0), one, office.get(1).id());
      answers.propose(office.get(1), one, reply);
      if (comment.severity() == Severity.BLOCKING) {
        answers.decideByGroup(office.get(0), one, reply, decision);
      } else {
        answers.decide(office.get(0), one, reply);
      }
    }
  }

  /** Writes into the next draft what was accepted of these rounds, and lets their answers out. */
  Draft next(Person head, GuidelineId id, List<RoundId> rounds) {
    Draft working = drafts.startNext(head, id);
    for (RoundId round : rounds) {
      owed.inState(round, AnswerState.DECIDED)
          .forEach(comment -> write(head, working, said(comment)));
    }
    Draft frozen = drafts.freeze(head, id);
    rounds.forEach(round -> releases.release(head, round));
    return frozen;
  }

  private void write(Person head, Draft working, Said said) {
    if (said.becomes() != null) {
      Paragraph stands =
          EarlierMaterial.paragraph(drafts.listParagraphs(working.id()), said.quote());
      String becomes = stands.text().replace(said.quote(), said.becomes());
      texts.edit(head, working.id(), stands.id(), becomes, stands.revision());
    }
  }

  private static Said said(Comment comment) {
    return SAID.comments().stream()
        .filter(one -> one.text().equals(comment.text()))
        .findFirst()
        .orElseThrow();
  }
}
