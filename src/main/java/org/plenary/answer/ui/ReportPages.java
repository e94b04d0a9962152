package org.plenary.answer.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.answer.DispositionReport;
import org.plenary.answer.DispositionReports;
import org.plenary.consultation.Comment;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.PassageRoutes;
import org.plenary.consultation.ProposedTables;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.Drafts;
import org.plenary.shared.Deadline;
import org.plenary.shared.NotFound;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.RegionNames;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What became of every comment of a round, for everybody: as a page, a table and a document. */
@Controller
@AnonymousAllowed
@RequestMapping("/consultations/{round}")
class ReportPages {

  private static final MediaType XLSX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final DispositionReports reports;
  private final Drafts drafts;
  private final Messages messages;
  private final Dates dates;

  ReportPages(DispositionReports reports, Drafts drafts, Messages messages, Dates dates) {
    this.reports = reports;
    this.drafts = drafts;
    this.messages = messages;
    this.dates = dates;
  }

  @GetMapping("/answers")
  String page(@PathVariable String round, Locale locale, Model model) {
    DispositionReport report = found(() -> reports.get(new RoundId(round)));
    frame(report, model);
    model.addAttribute("changes", reports.findChanges(report).orElse(null));
    model.addAttribute("passages", passages(report));
    model.addAttribute(
        "proposedTables",
        ProposedTables.open(
            report.round(),
            () -> drafts.listParagraphs(report.draft().id()),
            report.guideline().language(),
            comments(report)));
    model.addAttribute("regionNames", regionNames(report, locale));
    model.addAttribute("sizes", report.sizes(locale));
    model.addAttribute(
        "released",
        dates
            .in(locale, report.round().closes().zone())
            .deadline(new Deadline(report.release().at(), report.round().closes().zone(), "")));
    return "public/consultation-answers";
  }

  /** Where the draft was for everybody, and nowhere else. */
  private static Map<Integer, String> passages(DispositionReport report) {
    return report.round().audience().isOpenToAll()
        ? PassageRoutes.open(comments(report))
        : Map.of();
  }

  private static List<Comment> comments(DispositionReport report) {
    return Stream.concat(report.lines().stream(), report.later().stream())
        .map(DispositionReport.Line::comment)
        .toList();
  }

  private Map<String, String> regionNames(DispositionReport report, Locale locale) {
    return report.byRegion().keySet().stream()
        .collect(
            Collectors.toMap(
                region -> region,
                region -> RegionNames.of(region, key -> messages.get(locale, key))));
  }

  @GetMapping("/changes")
  String changes(@PathVariable String round, Model model) {
    DispositionReport report = found(() -> reports.get(new RoundId(round)));
    frame(report, model);
    model.addAttribute(
        "changes",
        reports
            .findChanges(report)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "public/consultation-changes";
  }

  private static void frame(DispositionReport report, Model model) {
    RoundId round = report.round().id();
    model.addAttribute("report", report);
    model.addAttribute("guideline", report.guideline());
    model.addAttribute("language", report.guideline().language().toLanguageTag());
    model.addAttribute("here", ConsultationRoutes.report(round));
    model.addAttribute("changed", ConsultationRoutes.changes(round));
  }

  @GetMapping("/answers.xlsx")
  ResponseEntity<byte[]> table(@PathVariable String round, Locale locale) {
    return file(
        "answers.xlsx",
        XLSX,
        found(() -> reports.table(new RoundId(round), messages.formatLocale(locale))));
  }

  @GetMapping("/answers.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String round, Locale locale) {
    return file(
        "answers.pdf",
        MediaType.APPLICATION_PDF,
        found(() -> reports.pdf(new RoundId(round), messages.formatLocale(locale))));
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }

  private static <T> T found(Supplier<T> what) {
    try {
      return what.get();
    } catch (NotFound hidden) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
