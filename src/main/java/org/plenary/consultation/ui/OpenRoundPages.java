package org.plenary.consultation.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.FileRefused;
import org.plenary.attachment.FileRules;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.FurtherComments;
import org.plenary.consultation.HandedFile;
import org.plenary.consultation.PublicComments;
import org.plenary.consultation.PublicVoice;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Severity;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.WrittenFrom;
import org.plenary.identity.AskingPace;
import org.plenary.notification.MailSettings;
import org.plenary.shared.Countries;
import org.plenary.shared.NotFound;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The public page of an open round: no account, no session, no script. */
@Controller
@AnonymousAllowed
@RequestMapping("/consultations/{round}")
class OpenRoundPages {

  private static final String PAGE = "public/consultation";
  private static final String NOTE = "public/consultation-note";

  private final PublicComments comments;
  private final FurtherComments further;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Countries countries;
  private final AskingPace pace;
  private final Messages messages;
  private final Dates dates;
  private final MailSettings mail;

  OpenRoundPages(
      PublicComments comments,
      FurtherComments further,
      Guidelines guidelines,
      Drafts drafts,
      Countries countries,
      AskingPace pace,
      Messages messages,
      Dates dates,
      MailSettings mail) {
    this.comments = comments;
    this.further = further;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.countries = countries;
    this.pace = pace;
    this.messages = messages;
    this.dates = dates;
    this.mail = mail;
  }

  /**
   * The draft; with a place, the form for a comment on it stands first.
   *
   * @param late whether to offer comments after the close
   */
  @GetMapping
  String read(
      @PathVariable String round,
      @RequestParam(required = false) @Nullable String at,
      @RequestParam(required = false) @Nullable String quote,
      @RequestParam(required = false) @Nullable Integer nth,
      @RequestParam(required = false) @Nullable String key,
      @RequestParam(defaultValue = "false") boolean late,
      PassageAsked passage,
      Locale locale,
      Model model) {
    model.addAttribute("passage", passage);
    model.addAttribute("offers", late || at != null);
    return page(get(round), OpenRoundForm.empty(at, quote, nth, key), Map.of(), locale, model);
  }

  @PostMapping
  String send(
      @PathVariable String round,
      OpenRoundForm form,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Locale locale,
      HttpServletRequest request,
      Model model) {
    Round open = get(round);
    boolean goesOn = writer(open, form.key()).isPresent();
    Map<String, String> problems = new HashMap<>();
    (goesOn ? form.problemsOfComment() : form.problems())
        .forEach((field, key) -> problems.put(field, messages.get(locale, key)));
    if (form.isTrapped()) {
      // A program that learns it was found out tries again.
      model.addAttribute("mailIsHeld", !mail.isServerSet());
      return note(open, "sent", locale, model);
    }
    HandedFile handed = handed(file);
    if (problems.isEmpty() && (!goesOn || handed != null)) {
      long wait = pace.secondsToWait(request.getRemoteAddr());
      if (wait > 0) {
        problems.put("form", messages.get(locale, "consultation.public.too-fast", wait));
      }
    }
    if (problems.isEmpty()) {
      try {
        CommentForm comment = form.comment(drafts.listParagraphs(open.draft()));
        if (goesOn) {
          model.addAttribute("comment", further.add(open.id(), form.key(), comment, handed));
          model.addAttribute("key", form.key());
          model.addAttribute("own", form.key());
          return note(open, "added", locale, model);
        }
        comments.send(open.id(), form.voice(), comment, handed, messages.formatLocale(locale));
        model.addAttribute("mailIsHeld", !mail.isServerSet());
        return note(open, "sent", locale, model);
      } catch (CommentRefused refused) {
        problems.put(field(refused), messages.explain(refused, locale));
      } catch (FileRefused refused) {
        problems.put("file", messages.explain(refused, locale));
      }
    }
    if (handed != null) {
      // A page cannot hand a file back: everything else stays typed.
      problems.putIfAbsent("file", messages.get(locale, "consultation.public.file-again"));
    }
    return page(open, form, problems, locale, model);
  }

  /** Programs that look at links in mails must not confirm: that takes the button of this page. */
  @GetMapping("/confirm")
  String ask(@PathVariable String round, @RequestParam String key, Locale locale, Model model) {
    Round open = get(round);
    model.addAttribute("key", key);
    return note(open, comments.isKnown(open.id(), key) ? "confirm" : "unknown", locale, model);
  }

  @PostMapping("/confirm")
  String confirm(
      @PathVariable String round,
      @RequestParam String key,
      Locale locale,
      HttpServletRequest request,
      Model model) {
    Round open = get(round);
    if (comments.isWaiting(open.id(), key)) {
      pace.forgive(request.getRemoteAddr());
    }
    return comments
        .confirm(open.id(), key)
        .map(
            comment -> {
              model.addAttribute("comment", comment);
              model.addAttribute("key", writer(open, key).isPresent() ? key : null);
              model.addAttribute("own", key);
              return note(open, comment.isInformal() ? "late" : "confirmed", locale, model);
            })
        .orElseGet(() -> note(open, "unknown", locale, model));
  }

  /** Nothing more to say: copies of what was added go out now. */
  @PostMapping("/finish")
  String finish(@PathVariable String round, @RequestParam String key, Locale locale, Model model) {
    Round open = get(round);
    boolean isKnown = writer(open, key).isPresent();
    further.finish(open.id(), key);
    model.addAttribute("own", isKnown ? key : null);
    return note(open, isKnown ? "finished" : "unknown", locale, model);
  }

  /** A browser sends the field without a name where nothing was chosen. */
  private static @Nullable HandedFile handed(@Nullable MultipartFile file) {
    String name = file == null ? null : file.getOriginalFilename();
    return name == null || name.isBlank() ? null : new HandedFile(name, file);
  }

  private Optional<PublicVoice> writer(Round round, @Nullable String key) {
    return key == null || key.isBlank() ? Optional.empty() : further.findWriter(round.id(), key);
  }

  private String page(
      Round round, OpenRoundForm form, Map<String, String> problems, Locale locale, Model model) {
    Guideline guideline = guidelines.get(round.guideline());
    List<Paragraph> text = drafts.listParagraphs(round.draft());
    model.addAttribute("text", text);
    PassageAsked passage =
        model.getAttribute("passage") instanceof PassageAsked asked ? asked : PassageAsked.none();
    model.addAttribute("notes", passage.in(text));
    model.addAttribute("draft", drafts.get(round.draft()));
    model.addAttribute("language", guideline.language().toLanguageTag());
    model.addAttribute("direction", WrittenFrom.direction(guideline.language()));
    model.addAttribute("form", form);
    model.addAttribute("proposal", form.proposal(text));
    model.addAttribute("errors", problems);
    model.addAttribute("kinds", CommentKind.ofRemarks());
    model.addAttribute("severities", List.of(Severity.MINOR, Severity.MAJOR, Severity.BLOCKING));
    model.addAttribute("endings", String.join(",", FileRules.endings()));
    model.addAttribute("megabytes", FileRules.MOST_MEGABYTES);
    PublicVoice writer = writer(round, form.key()).orElse(null);
    model.addAttribute("writer", writer);
    model.addAttribute("carried", writer == null ? "" : "&key=" + form.key());
    model.addAttribute("countries", countries.names());
    boolean isOffered = !Boolean.FALSE.equals(model.getAttribute("offers"));
    model.addAttribute("offers", isOffered || writer != null || !comments.isLate(round));
    model.addAttribute("report", ConsultationRoutes.report(round.id()));
    return frame(round, PAGE, locale, model);
  }

  private String note(Round round, String what, Locale locale, Model model) {
    model.addAttribute("what", what);
    model.addAttribute("said", ConsultationRoutes.said(round.id()));
    model.addAttribute("days", PublicComments.LINK_LASTS.toDays());
    return frame(round, NOTE, locale, model);
  }

  private String frame(Round round, String page, Locale locale, Model model) {
    model.addAttribute("isLate", comments.isLate(round));
    model.addAttribute("closes", dates.in(locale, round.closes().zone()).deadline(round.closes()));
    model.addAttribute("round", round);
    model.addAttribute("guideline", guidelines.get(round.guideline()));
    model.addAttribute("here", ConsultationRoutes.open(round.id()));
    return page;
  }

  private Round get(String id) {
    try {
      return comments.get(new RoundId(id));
    } catch (NotFound hidden) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static String field(CommentRefused refused) {
    return switch (refused.field()) {
      case PLACE -> "at";
      case QUOTE -> "quote";
      case REASON -> "reason";
      case TEXT -> "text";
      case PROPOSED -> "proposed";
      case EMAIL -> "email";
      default -> "form";
    };
  }
}
