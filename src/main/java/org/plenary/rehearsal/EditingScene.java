package org.plenary.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.answer.Answer;
import org.plenary.answer.Answers;
import org.plenary.answer.Outcome;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.Round;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.NewParagraph;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Paragraphs;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** The office writes what was accepted into the next draft, and puts the text in better order. */
@Component
class EditingScene {

  private final Drafts drafts;
  private final Paragraphs paragraphs;
  private final ParagraphTexts texts;
  private final Rounds rounds;
  private final Comments comments;
  private final Answers answers;

  EditingScene(
      Drafts drafts,
      Paragraphs paragraphs,
      ParagraphTexts texts,
      Rounds rounds,
      Comments comments,
      Answers answers) {
    this.drafts = drafts;
    this.paragraphs = paragraphs;
    this.texts = texts;
    this.rounds = rounds;
    this.comments = comments;
    this.answers = answers;
  }

  /** Of each paragraph the first wording that was accepted as it was proposed. */
  void takeOverWhatWasAccepted(GuidelinePlay play, Draft working) {
    Set<ParagraphId> done = new HashSet<>();
    for (Comment comment : accepted(play, working.number() - 1)) {
      ParagraphId place = comment.anchor().paragraph();
      if (place != null && done.add(place)) {
        Paragraph stands = drafts.findParagraph(working.id(), place).orElseThrow();
        texts.edit(play.head(), working.id(), place, comment.proposed(), stands.revision());
      }
    }
  }

  private List<Comment> accepted(GuidelinePlay play, int draft) {
    List<Comment> said = new ArrayList<>();
    for (Round round : rounds.list(play.guideline().id())) {
      if (drafts.get(round.draft()).number() == draft) {
        said.addAll(comments.listSubmitted(round.id()));
      }
    }
    Map<CommentId, Answer> found = answers.find(said.stream().map(Comment::id).toList());
    return said.stream()
        .filter(one -> !one.proposed().isBlank())
        .filter(one -> found.get(one.id()) != null)
        .filter(one -> found.get(one.id()).outcome() == Outcome.ACCEPTED)
        .toList();
  }

  /** One paragraph is cut in two, two are joined, one moves, one goes and one is new. */
  void rearrange(GuidelinePlay play, Draft working) {
    Person by = play.office().get(1);
    List<Paragraph> text =
        drafts.listParagraphs(working.id()).stream()
            .filter(paragraph -> paragraph.kind() == ParagraphKind.TEXT)
            .toList();
    int shift = working.number();
    Paragraph cut =
        text.stream()
            .skip(shift)
            .filter(one -> one.text().contains(". "))
            .findFirst()
            .orElseThrow();
    paragraphs.split(
        by, working.id(), cut.id(), cut.text(), cut.text().indexOf(". ") + 1, cut.revision());
    paragraphs.mergeIntoPrevious(by, working.id(), followingText(text, 4 * shift).id());
    paragraphs.move(by, working.id(), text.get(5 * shift + 1).id(), text.get(5 * shift - 1).id());
    paragraphs.remove(by, working.id(), text.get(8 * shift).id());
    paragraphs.insert(
        by,
        working.id(),
        text.get(6 * shift).id(),
        new NewParagraph(ParagraphKind.TEXT, GuidelineMaterial.added(shift)));
  }

  /** The first from there on that follows a text and no heading. */
  private static Paragraph followingText(List<Paragraph> text, int from) {
    int number = from + 1;
    while (text.get(number - 1).position() + 1 != text.get(number).position()) {
      number++;
    }
    return text.get(number);
  }
}
