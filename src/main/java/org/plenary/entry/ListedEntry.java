package org.plenary.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.programme.ApplicantType;

/**
 * One line of a table of entries, as far as it could be read.
 *
 * @param reference what the office or the other system calls it; empty where it has no name
 * @param problems what keeps it from being taken
 * @param remarks what somebody should look at
 * @param missing the questions that have no answer, in the reader's words
 */
record ListedEntry(
    int line,
    String reference,
    @Nullable LocalDate arrivedOn,
    String category,
    @Nullable ApplicantType applicantType,
    String region,
    Answers answers,
    List<LineFinding> problems,
    List<LineFinding> remarks,
    List<String> missing) {

  ListedEntry {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
    missing = List.copyOf(missing);
  }

  /** The same line always gives the same number, in whatever order the columns stand. */
  String sha256() {
    return Token.sha256(
        String.join(
            "\n",
            reference,
            String.valueOf(arrivedOn),
            category,
            String.valueOf(applicantType),
            answers.toJson()));
  }

  ListedEntry remarked(LineFinding one) {
    List<LineFinding> more = new ArrayList<>(remarks);
    more.add(one);
    return new ListedEntry(
        line,
        reference,
        arrivedOn,
        category,
        applicantType,
        region,
        answers,
        problems,
        more,
        missing);
  }

  EntryImportLine as(EntryImportLine.Fate fate, List<LineFinding> findings) {
    return new EntryImportLine(
        line, answers.text(Basics.TITLE), answers.text(Basics.APPLICANT), fate, findings);
  }
}
