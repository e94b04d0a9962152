package org.plenary.answer.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import org.plenary.answer.AnswerRefused;
import org.plenary.answer.DispositionReport;
import org.plenary.answer.PublicAnswers;
import org.plenary.consultation.Comment;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.PassageRoutes;
import org.plenary.consultation.ProposedTables;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Guidelines;
import org.plenary.shared.NotFound;
import org.plenary.ui.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the mail of a contributor without an account leads: their answers, and their say. No
 * account.
 */
@Controller
@AnonymousAllowed
@RequestMapping("/consultations/{round}/my-answers")
class OwnAnswerPages {

  private final PublicAnswers answers;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Messages messages;

  OwnAnswerPages(PublicAnswers answers, Guidelines guidelines, Drafts drafts, Messages messages) {
    this.answers = answers;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.messages = messages;
  }

  @GetMapping
  String read(@PathVariable String round, @RequestParam String key, Model model) {
    return page(get(round, key), key, model);
  }

  @PostMapping
  String say(
      @PathVariable String round,
      @RequestParam String key,
      @RequestParam int number,
      @RequestParam boolean satisfied,
      @RequestParam(defaultValue = "") String why,
      Locale locale,
      Model model) {
    Round now = get(round, key);
    try {
      if (satisfied) {
        answers.satisfied(now.id(), key, number);
      } else {
        answers.object(now.id(), key, number, why);
      }
    } catch (AnswerRefused refused) {
      model.addAttribute("refused", number);
      model.addAttribute("why", why);
      model.addAttribute("error", messages.explain(refused, locale));
    } catch (NotFound hidden) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return page(now, key, model);
  }

  private String page(Round round, String key, Model model) {
    List<DispositionReport.Line> lines = answers.list(round.id(), key);
    model.addAttribute("round", round);
    Guideline guideline = guidelines.get(round.guideline());
    List<Comment> own = lines.stream().map(DispositionReport.Line::comment).toList();
    model.addAttribute("guideline", guideline);
    model.addAttribute("language", guideline.language().toLanguageTag());
    model.addAttribute("key", key);
    model.addAttribute("lines", lines);
    model.addAttribute("passages", PassageRoutes.open(own));
    model.addAttribute(
        "proposedTables",
        ProposedTables.open(
            round, () -> drafts.listParagraphs(round.draft()), guideline.language(), own));
    if (lines.isEmpty()) {
      model.addAttribute("what", "unknown");
      model.addAttribute("here", ConsultationRoutes.open(round.id()));
      return "public/consultation-note";
    }
    model.addAttribute("here", ConsultationRoutes.ownAnswers(round.id()));
    model.addAttribute("report", ConsultationRoutes.report(round.id()));
    return "public/consultation-own";
  }

  private Round get(String id, String key) {
    try {
      return answers.get(new RoundId(id), key);
    } catch (NotFound hidden) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
