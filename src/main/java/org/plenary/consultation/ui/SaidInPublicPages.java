package org.plenary.consultation.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.PassageRoutes;
import org.plenary.consultation.ProposedTables;
import org.plenary.consultation.PublicComments;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.SaidInPublic;
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
 * Where the mail with the copy leads: what somebody without an account said, to see and to take
 * back. Programs that follow links take nothing back: that takes a button.
 */
@Controller
@AnonymousAllowed
@RequestMapping("/consultations/{round}/my-comments")
class SaidInPublicPages {

  private final PublicComments open;
  private final SaidInPublic said;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Messages messages;

  SaidInPublicPages(
      PublicComments open,
      SaidInPublic said,
      Guidelines guidelines,
      Drafts drafts,
      Messages messages) {
    this.open = open;
    this.said = said;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.messages = messages;
  }

  @GetMapping
  String read(@PathVariable String round, @RequestParam String key, Model model) {
    return page(get(round), key, model);
  }

  @PostMapping
  String withdraw(
      @PathVariable String round,
      @RequestParam String key,
      @RequestParam int number,
      Locale locale,
      Model model) {
    Round now = get(round);
    try {
      said.withdraw(now.id(), key, number);
    } catch (CommentRefused refused) {
      model.addAttribute("error", messages.explain(refused, locale));
    } catch (NotFound hidden) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return page(now, key, model);
  }

  private String page(Round round, String key, Model model) {
    List<SaidInPublic.Said> lines = said.list(round.id(), key);
    Guideline guideline = guidelines.get(round.guideline());
    List<Comment> own = lines.stream().map(SaidInPublic.Said::comment).toList();
    model.addAttribute("guideline", guideline);
    model.addAttribute("language", guideline.language().toLanguageTag());
    model.addAttribute("round", round);
    model.addAttribute("key", key);
    model.addAttribute("lines", lines);
    model.addAttribute("passages", PassageRoutes.open(own));
    model.addAttribute(
        "proposedTables",
        ProposedTables.open(
            round, () -> drafts.listParagraphs(round.draft()), guideline.language(), own));
    model.addAttribute("here", ConsultationRoutes.open(round.id()));
    if (lines.isEmpty()) {
      model.addAttribute("what", "unknown");
      model.addAttribute("days", PublicComments.LINK_LASTS.toDays());
      return "public/consultation-note";
    }
    model.addAttribute("mayWithdraw", said.mayWithdraw(round.id()));
    model.addAttribute("isLate", lines.stream().anyMatch(one -> one.comment().isInformal()));
    model.addAttribute("said", ConsultationRoutes.said(round.id()));
    return "public/consultation-said";
  }

  private Round get(String id) {
    try {
      return open.get(new RoundId(id));
    } catch (NotFound hidden) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
